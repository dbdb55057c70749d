namespace PartyMassCenter.Shared.Common.Days;

/// <summary>The policies in words.</summary>
public static class HolidayPolicies
{
    public static IReadOnlyList<HolidayPolicy> All { get; } = Enum.GetValues<HolidayPolicy>();

    /// <summary>“顺延”.</summary>
    public static string Name(HolidayPolicy policy) => policy switch
    {
        HolidayPolicy.Unchanged => "不变",
        HolidayPolicy.Earlier => "提前",
        HolidayPolicy.Later => "顺延",
        HolidayPolicy.Skipped => "停办",
        _ => throw new ArgumentOutOfRangeException(nameof(policy), policy, null),
    };

    /// <summary>“顺延到下一个工作日”.</summary>
    public static string Text(HolidayPolicy policy) => policy switch
    {
        HolidayPolicy.Unchanged => "不变，仍在当天",
        HolidayPolicy.Earlier => "提前到上一个工作日",
        HolidayPolicy.Later => "顺延到下一个工作日",
        HolidayPolicy.Skipped => "停办一次",
        _ => throw new ArgumentOutOfRangeException(nameof(policy), policy, null),
    };
}
