using Microsoft.CodeAnalysis;

namespace LearningOrg.Core.Analyzers;

/// <summary>The attributes by which a member says what may be done with its values.</summary>
internal sealed class Markers(IAssemblySymbol library)
{
    public INamedTypeSymbol? NoDefault { get; } = Find(library, nameof(NoDefault));

    public INamedTypeSymbol? InclusiveRange { get; } = Find(library, nameof(InclusiveRange));

    public INamedTypeSymbol? WeightSum { get; } = Find(library, nameof(WeightSum));

    public INamedTypeSymbol? Measured { get; } = Find(library, nameof(Measured));

    public INamedTypeSymbol? UniqueName { get; } = Find(library, nameof(UniqueName));

    public INamedTypeSymbol? StageOrder { get; } = Find(library, nameof(StageOrder));

    public INamedTypeSymbol? InStageOrder { get; } = Find(library, nameof(InStageOrder));

    public INamedTypeSymbol? NotEmpty { get; } = Find(library, nameof(NotEmpty));

    public INamedTypeSymbol? BlameFree { get; } = Find(library, nameof(BlameFree));

    public INamedTypeSymbol? PersonalIdentity { get; } = Find(library, nameof(PersonalIdentity));

    public INamedTypeSymbol? StoredAsSnapshot { get; } = Find(library, nameof(StoredAsSnapshot));

    private static INamedTypeSymbol? Find(IAssemblySymbol library, string name) =>
        library.GetTypeByMetadataName($"LearningOrg.Core.Annotations.{name}Attribute");
}
