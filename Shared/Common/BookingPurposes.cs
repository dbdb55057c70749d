namespace PartyMassCenter.Shared.Common;

/// <summary>Chinese names of <see cref="BookingPurpose"/>.</summary>
public static class BookingPurposes
{
    public static IReadOnlyList<BookingPurpose> All { get; } = Enum.GetValues<BookingPurpose>();

    public static string Name(BookingPurpose purpose) => purpose switch
    {
        BookingPurpose.Meeting => "会议议事",
        BookingPurpose.PartyWork => "党务活动",
        BookingPurpose.Training => "培训学习",
        BookingPurpose.Culture => "文体活动",
        BookingPurpose.Mediation => "调解接待",
        BookingPurpose.Service => "便民服务",
        _ => "其他",
    };

    /// <summary>Whether a passer-by may read the title on public pages and displays.</summary>
    public static bool TitleIsPublic(BookingPurpose purpose) => purpose is not (BookingPurpose.Mediation or BookingPurpose.Other);

    /// <summary>The heading that a passer-by reads: the title with the team where public, else the purpose's name.</summary>
    public static string PublicTitle(BookingPurpose purpose, string title, string? team) => purpose switch
    {
        _ when !TitleIsPublic(purpose) => Name(purpose),
        _ when team is null || title.Contains(team, StringComparison.Ordinal) => title,
        _ => $"{team} · {title}",
    };
}
