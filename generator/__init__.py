"""From the description in `openapi/` to the package in `generated/`: bundle, lint, normalise, emit, verify."""
