// Empty: this crate only names a dependency.
