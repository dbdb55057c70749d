using System.Globalization;

namespace PartyMassCenter.Shared.ICalendar.Reading;

/// <summary>What could not be read, for the person who imports.</summary>
/// <param name="Line">Line of the file as an editor counts it, from 1; 0 where no line is to blame.</param>
/// <param name="Text">A Chinese sentence.</param>
public readonly record struct CalendarProblem(int Line, string Text)
{
    public override string ToString() => Line == 0 ? Text : string.Create(CultureInfo.InvariantCulture, $"第 {Line} 行：{Text}");
}
