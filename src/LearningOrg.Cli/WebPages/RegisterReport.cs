namespace LearningOrg.Cli.WebPages;

/// <summary>A register as its page tells it: words and drawings, nothing left to work out.</summary>
/// <param name="Title">What the register is called.</param>
/// <param name="Authority">Who has the authority to manage it.</param>
/// <param name="AsOf">The instant it is told for.</param>
/// <param name="Source">The file, and what is known of it.</param>
/// <param name="Tiles">The numbers at the top.</param>
/// <param name="Attention">What needs somebody's attention.</param>
/// <param name="Ranking">The open entries, best first, with reasons.</param>
/// <param name="Verified">Entries of which is known whether they got there.</param>
/// <param name="Underway">Open entries that are being measured.</param>
/// <param name="Regressed">Entries that were achieved and lost again.</param>
/// <param name="FlowSvg">What came in and went out, drawn.</param>
/// <param name="Flow">The same in numbers.</param>
/// <param name="Sources">"You said, we did".</param>
/// <param name="Benefits">Planned against realized.</param>
/// <param name="Strategies">How far goals are served.</param>
/// <param name="Style">The style sheet, inside the page.</param>
internal sealed record RegisterReport(
    string Title,
    string Authority,
    string AsOf,
    string Source,
    IReadOnlyList<Tile> Tiles,
    IReadOnlyList<AttentionGroup> Attention,
    RankingSection Ranking,
    IReadOnlyList<EntryCard> Verified,
    IReadOnlyList<EntryCard> Underway,
    IReadOnlyList<EntryLine> Regressed,
    string FlowSvg,
    IReadOnlyList<FlowRow> Flow,
    IReadOnlyList<SourceRow> Sources,
    IReadOnlyList<BenefitRow> Benefits,
    IReadOnlyList<CoverageRow> Strategies,
    string Style)
{
    /// <summary>How a change initiative stands; null where none was named.</summary>
    public ChangeSection? Change { get; init; }
}

/// <param name="Value">The number, or a dash.</param>
/// <param name="Label">What it counts.</param>
/// <param name="Note">A few words more; empty where there are none.</param>
internal sealed record Tile(string Value, string Label, string Note);

/// <param name="What">Why it needs attention.</param>
/// <param name="Entries">The entries.</param>
internal sealed record AttentionGroup(string What, IReadOnlyList<EntryLine> Entries);

/// <param name="Id">The id.</param>
/// <param name="Title">The title.</param>
/// <param name="Detail">What about it.</param>
internal sealed record EntryLine(string Id, string Title, string Detail);

/// <param name="Orders">The ranked entries: one order by a policy, or one for each model that scores were recorded of.</param>
/// <param name="Note">What the literature holds against the model, or why there is no order.</param>
/// <param name="NotRanked">Those without a rank, and why.</param>
internal sealed record RankingSection(IReadOnlyList<RankingOrder> Orders, string Note, IReadOnlyList<EntryLine> NotRanked);

/// <param name="By">What orders them.</param>
/// <param name="Places">The entries, best first.</param>
internal sealed record RankingOrder(string By, IReadOnlyList<PlaceRow> Places);

/// <param name="Rank">As <c>2</c>, <c>2=</c> or <c>1–3</c>.</param>
/// <param name="Id">The id.</param>
/// <param name="Title">The title.</param>
/// <param name="Stage">How far it has come.</param>
/// <param name="Score">The score.</param>
/// <param name="Reason">The score, calculated in full.</param>
/// <param name="Share">How long its bar is, in percent of the best score; empty where scores are not all above 0.</param>
internal sealed record PlaceRow(string Rank, string Id, string Title, string Stage, string Score, string Reason, string Share);

/// <param name="Id">The id.</param>
/// <param name="Anchor">The id as the page's own ids can have it: without spaces and quotes.</param>
/// <param name="Title">The title.</param>
/// <param name="Stage">How far it has come.</param>
/// <param name="Tone">good, bad or plain.</param>
/// <param name="Headline">From where to where.</param>
/// <param name="Facts">What else is to be said, as pairs.</param>
/// <param name="Svg">The chart; empty where there are too few measurements.</param>
/// <param name="Caption">Whose the limits of the chart are, or why there is no chart.</param>
/// <param name="Words">The chart in sentences.</param>
/// <param name="Measurements">The measurements of the planned metric, in order.</param>
/// <param name="OtherMeasurements">Those of metrics that an earlier plan named.</param>
internal sealed record EntryCard(
    string Id,
    string Anchor,
    string Title,
    string Stage,
    string Tone,
    string Headline,
    IReadOnlyList<CardFact> Facts,
    string Svg,
    string Caption,
    string Words,
    IReadOnlyList<MeasurementRow> Measurements,
    IReadOnlyList<OtherMeasurements> OtherMeasurements);

/// <param name="Label">What it is about.</param>
/// <param name="Text">What there is to say.</param>
internal sealed record CardFact(string Label, string Text);

/// <param name="Day">When it was taken.</param>
/// <param name="Value">The number.</param>
internal sealed record MeasurementRow(string Day, string Value);

/// <param name="Metric">What was measured, and its unit.</param>
/// <param name="Rows">The measurements, in order.</param>
internal sealed record OtherMeasurements(string Metric, IReadOnlyList<MeasurementRow> Rows);

/// <param name="Month">The month.</param>
/// <param name="Raised">How many were raised.</param>
/// <param name="Closed">How many were closed.</param>
/// <param name="Net">By how many the open ones grew.</param>
/// <param name="Open">How many were open at its end.</param>
internal sealed record FlowRow(string Month, int Raised, int Closed, string Net, int Open);

/// <param name="Name">The source.</param>
/// <param name="Said">How many entries it gave.</param>
/// <param name="Achieved">How many of these were achieved, and are not known to be lost.</param>
/// <param name="Lost">How many were achieved and lost again.</param>
/// <param name="NotAchieved">How many were not achieved.</param>
/// <param name="Ended">How many ended without being done.</param>
/// <param name="Open">How many are open.</param>
internal sealed record SourceRow(string Name, int Said, int Achieved, int Lost, int NotAchieved, int Ended, int Open);

/// <param name="Unit">The unit.</param>
/// <param name="Expected">What is expected.</param>
/// <param name="Realized">What has come.</param>
internal sealed record BenefitRow(string Unit, string Expected, string Realized);

/// <param name="Name">The goal.</param>
/// <param name="Open">How many entries that serve it are open.</param>
/// <param name="Achieved">How many are achieved.</param>
internal sealed record CoverageRow(string Name, int Open, int Achieved);
