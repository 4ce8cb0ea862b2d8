#if NET
using System.Runtime.CompilerServices;

// Setters that are init-only carry this type in their signature. The netstandard2.0 assembly has to bring its own; a library that was compiled against
// that one and runs with this one would not find the setters. Forwarding makes both signatures the same.
[assembly: TypeForwardedTo(typeof(IsExternalInit))]
#endif
