namespace System.Runtime.CompilerServices;

/// <summary>Marks a class as a union, so that a C# 15 caller can switch over its cases as over a native union.</summary>
/// <remarks>The compiler looks the attribute up by its full name; older runtimes do not have it, so the library brings its own.</remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
internal sealed class UnionAttribute : Attribute;
