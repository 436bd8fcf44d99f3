// Placeholder until the CLI's build exists; replaced by the real bundle.
