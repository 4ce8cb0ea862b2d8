using Ardalis.GuardClauses;

namespace LearningOrg.Core.Knowledge.Maps;

/// <summary>A way to pass knowledge on.</summary>
/// <remarks>
/// A closed set; the code is what to store. Each has a mode it usually works in (<see cref="UsualMode"/>); a transfer may say that it worked in another.
/// </remarks>
public sealed class TransferTechnique : ClosedSet<TransferTechnique>
{
    private TransferTechnique(int order, string code, string name)
        : base(order, code, name)
    {
    }

    /// <summary>Somebody who teaches the topic accompanies somebody who has begun with it.</summary>
    public static TransferTechnique Mentoring { get; } = new(0, "mentoring", "Mentoring");

    /// <summary>Somebody new to the topic watches the work of somebody who is at home in it.</summary>
    public static TransferTechnique Shadowing { get; } = new(1, "shadowing", "Shadowing");

    /// <summary>Two do the work together and change places.</summary>
    public static TransferTechnique Pairing { get; } = new(2, "pairing", "Pairing");

    /// <summary>Those who do it, and those who want to, meet and exchange what they found.</summary>
    public static TransferTechnique Community { get; } = new(3, "community", "Community");

    /// <summary>A course, from inside or outside, followed by practice.</summary>
    public static TransferTechnique Training { get; } = new(4, "training", "Training");

    /// <summary>Somebody who can do it writes down how, for as many as need it.</summary>
    public static TransferTechnique Document { get; } = new(5, "document", "Document");

    /// <summary>All techniques, in order.</summary>
    public static IReadOnlyList<TransferTechnique> All { get; } =
        new Sequence<TransferTechnique>([Mentoring, Shadowing, Pairing, Community, Training, Document]);

    /// <summary>The mode it usually works in: training is made one's own by practice, a document is written by those who can do it, and all else passes
    /// on what nobody has written.</summary>
    public KnowledgeMode UsualMode => Match(
        mentoring: () => KnowledgeMode.Socialize,
        shadowing: () => KnowledgeMode.Socialize,
        pairing: () => KnowledgeMode.Socialize,
        community: () => KnowledgeMode.Socialize,
        training: () => KnowledgeMode.Internalize,
        document: () => KnowledgeMode.Externalize);

    /// <summary>Whether it takes somebody of the map who passes the topic on. Training can come from outside, and a document be written by others.</summary>
    public bool NeedsSomebodyWhoKnows => this != Training && this != Document;

    /// <summary>The technique with a code.</summary>
    /// <param name="code">As stored: <c>pairing</c>.</param>
    /// <exception cref="ArgumentException">No technique has the code; the message lists those there are.</exception>
    public static TransferTechnique FromCode(string code) => FromCode(code, nameof(code));

    /// <summary>Answers per technique; a technique added later will not compile until it has an answer too.</summary>
    /// <param name="mentoring">The answer for <see cref="Mentoring"/>.</param>
    /// <param name="shadowing">The answer for <see cref="Shadowing"/>.</param>
    /// <param name="pairing">The answer for <see cref="Pairing"/>.</param>
    /// <param name="community">The answer for <see cref="Community"/>.</param>
    /// <param name="training">The answer for <see cref="Training"/>.</param>
    /// <param name="document">The answer for <see cref="Document"/>.</param>
    /// <typeparam name="T">What is answered.</typeparam>
    /// <exception cref="ArgumentNullException">The answer for the technique is null.</exception>
    public T Match<T>(
        Func<T> mentoring, Func<T> shadowing, Func<T> pairing, Func<T> community, Func<T> training, Func<T> document) => Order switch
    {
        0 => Guard.Against.Null(mentoring)(),
        1 => Guard.Against.Null(shadowing)(),
        2 => Guard.Against.Null(pairing)(),
        3 => Guard.Against.Null(community)(),
        4 => Guard.Against.Null(training)(),
        _ => Guard.Against.Null(document)(),
    };

    internal static TransferTechnique FromCode(string? code, string argument) => Find(All, code, argument);
}
