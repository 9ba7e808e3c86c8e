"""The operating system behind ports: files, logs, zone, notifications, keyring, the one running instance."""
