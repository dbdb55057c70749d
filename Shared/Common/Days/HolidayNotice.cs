namespace PartyMassCenter.Shared.Common.Days;

/// <summary>The State Council's notice about one year (国务院办公厅关于部分节假日安排的通知).</summary>
/// <param name="Source">Title and number of the notice.</param>
/// <param name="Work">Weekend days made working days.</param>
public sealed record HolidayNotice(int Year, string Source, IReadOnlyList<HolidayBreak> Off, IReadOnlyList<DateOnly> Work);
