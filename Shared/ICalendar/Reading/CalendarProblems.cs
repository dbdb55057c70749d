using System.Globalization;

namespace PartyMassCenter.Shared.ICalendar.Reading;

/// <summary>The problems met so far; keeps the first ones and counts the rest, so a file of nothing but errors costs no memory.</summary>
public sealed class CalendarProblems(int most)
{
    private readonly int most = most;
    private readonly List<CalendarProblem> kept = [];

    /// <summary>Begins with what is known already.</summary>
    internal CalendarProblems(CalendarProblems others) : this(others.most)
    {
        kept.AddRange(others.kept);
        Count = others.Count;
    }

    public int Count { get; private set; }

    public void Add(int line, string text)
    {
        Count++;
        if (kept.Count < most) kept.Add(new CalendarProblem(line, text));
    }

    /// <summary>The kept ones by line, and a last one that counts the others.</summary>
    public IReadOnlyList<CalendarProblem> ToList()
    {
        var list = kept.OrderBy(p => p.Line).ToList();
        if (Count > kept.Count) list.Add(new CalendarProblem(0, string.Create(CultureInfo.InvariantCulture, $"另有 {Count - kept.Count} 处问题没有逐条列出。")));
        return list;
    }
}
