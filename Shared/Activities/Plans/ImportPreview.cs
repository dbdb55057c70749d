namespace PartyMassCenter.Shared.Activities.Plans;

/// <summary>What an import would do.</summary>
/// <param name="HasHeader">Whether the first row was taken for headings.</param>
/// <param name="Problems">What is wrong with the whole, such as a missing column.</param>
public sealed record ImportPreview(bool HasHeader, IReadOnlyList<ImportColumn> Columns, IReadOnlyList<ImportRow> Rows, IReadOnlyList<string> Problems)
{
    /// <summary>Rows that can be imported.</summary>
    public int Good => Rows.Count(r => r.Problems.Count == 0);

    /// <summary>Rows that can't.</summary>
    public int Bad => Rows.Count - Good;
}
