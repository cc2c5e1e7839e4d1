"""What a diary looks like: core values in, text out."""
