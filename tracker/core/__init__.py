"""What a diary means: values in, values out. No clock, no disk, no terminal."""
