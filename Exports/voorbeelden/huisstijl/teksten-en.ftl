heading-summary = How I am doing
