// Declares nothing: the target is there for what TrimICU adds to it.
