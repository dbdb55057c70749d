namespace PartyMassCenter.Shared.Common;

/// <summary>One page of a longer list.</summary>
/// <param name="Items">The rows of this page, in the list's order.</param>
/// <param name="Total">How many rows the whole list has.</param>
public sealed record Paged<T>(IReadOnlyList<T> Items, int Total);
