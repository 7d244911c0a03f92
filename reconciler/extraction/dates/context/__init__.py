"""What an expression counts from, and whether it looks back or ahead."""
