"""The parts of Have their back."""
