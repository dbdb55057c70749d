namespace PartyMassCenter.Shared.Activities.Months;

/// <summary>A comment to make.</summary>
/// <param name="Day">The day that it is about; null = the whole month.</param>
/// <param name="Text">1 to 300 characters.</param>
public sealed record DayComment(DateOnly? Day, string Text)
{
    public const int Longest = 300;
}
