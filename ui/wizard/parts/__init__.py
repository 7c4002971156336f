"""What the pages of the wizard are made of: parts of one page or several."""
