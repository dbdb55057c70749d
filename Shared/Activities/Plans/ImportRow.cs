namespace PartyMassCenter.Shared.Activities.Plans;

/// <summary>A row of what is imported.</summary>
/// <param name="Line">Its number in the text, from 1, headings counted.</param>
/// <param name="Cells">What stands in it.</param>
/// <param name="Item">What it would become; null when it has problems.</param>
/// <param name="Date">The day that it falls on, where it names one.</param>
/// <param name="Problems">Each a sentence that says what to correct.</param>
public sealed record ImportRow(int Line, IReadOnlyList<string> Cells, PlanItemRequest? Item, DateOnly? Date, IReadOnlyList<string> Problems);
