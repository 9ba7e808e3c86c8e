"""The parts of Insights: a card for each plot, and the plot with its words."""
