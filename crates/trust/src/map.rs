//! The publishers' map: which root may speak for which namespaces, from which edition on.
