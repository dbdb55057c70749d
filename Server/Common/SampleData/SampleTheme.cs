using PartyMassCenter.Shared.Activities;

namespace PartyMassCenter.Server.Common.SampleData;

/// <summary>A theme activity of the source documents, with how many came where it is over.</summary>
/// <param name="When">As the plan has it: “5月”, “惊蛰”.</param>
/// <param name="Highlight">The highlight of its quarter.</param>
public sealed record SampleTheme(
    string Title, string When, ActivityKind Kind, string Place, string Host, string Contents, decimal Budget, int Expected, TimeOnly Begins, TimeOnly Ends, int Villagers, int Visitors, bool Highlight = false)
{
    public Audience Audience { get; init; } = Audience.Everyone;

    public PartyLife? Life { get; init; }

    public ServiceField? Service { get; init; } = ServiceField.Culture;
}
