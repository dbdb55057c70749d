using System.Globalization;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Activities;

/// <summary>Everything about an activity that an editor can change: the one list that merging, series and the news of changes go by.</summary>
public static class ActivityFields
{
    private const int MostWords = 60;

    public static IReadOnlyList<ActivityField> All { get; } =
    [
        Of(nameof(ActivityRequest.Title), "名称", r => r.Title.Trim(), (f, t) => t.Title = f.Title, Words, told: true),
        Time,
        new(nameof(ActivityRequest.RoomIds), "功能室", (a, b) => a.RoomIds.SequenceEqual(b.RoomIds), (f, t) => t.RoomIds = [.. f.RoomIds], _ => null, true),
        Of(nameof(ActivityRequest.OutsidePlace), "地点", r => Blank(r.OutsidePlace), (f, t) => t.OutsidePlace = f.OutsidePlace, Words, told: true),
        Of(nameof(ActivityRequest.Kind), "类别", r => r.Kind, (f, t) => t.Kind = f.Kind, ActivityKinds.Name, told: true),
        Of(nameof(ActivityRequest.PartyLife), "党内生活", r => r.PartyLife, (f, t) => t.PartyLife = f.PartyLife, v => v is { } life ? PartyLives.Name(life) : None),
        Of(nameof(ActivityRequest.Service), "八项服务", r => r.Service, (f, t) => t.Service = f.Service, v => v is { } field ? ServiceFields.Name(field) : None),
        Of(nameof(ActivityRequest.Audience), "面向", r => r.Audience, (f, t) => t.Audience = f.Audience, Audiences.Name, told: true),
        Of(nameof(ActivityRequest.OrganiserId), "负责人", r => r.OrganiserId, (f, t) => t.OrganiserId = f.OrganiserId, _ => null),
        Of(nameof(ActivityRequest.TeamId), "主办团队", r => r.TeamId, (f, t) => t.TeamId = f.TeamId, _ => null),
        Of(nameof(ActivityRequest.Description), "说明", r => Blank(r.Description), (f, t) => t.Description = f.Description, Words, told: true),
        Of(nameof(ActivityRequest.Capacity), "名额", r => r.Capacity, (f, t) => t.Capacity = f.Capacity, v => v is { } most ? $"{most}人" : "不限", told: true),
        Of(nameof(ActivityRequest.Expected), "预计人数", r => r.Expected, (f, t) => t.Expected = f.Expected, v => $"{v}人"),
        Of(nameof(ActivityRequest.NeedsRegistration), "报名", r => r.NeedsRegistration, (f, t) => t.NeedsRegistration = f.NeedsRegistration, v => v ? "需要报名" : "不用报名", told: true),
        Of(nameof(ActivityRequest.RegistrationOpens), "报名开始", r => r.RegistrationOpens, (f, t) => t.RegistrationOpens = f.RegistrationOpens, Moment, told: true),
        Of(nameof(ActivityRequest.RegistrationCloses), "报名截止", r => r.RegistrationCloses, (f, t) => t.RegistrationCloses = f.RegistrationCloses, Moment, told: true),
        Of(nameof(ActivityRequest.MostPerRegistration), "每次报名最多人数", r => r.MostPerRegistration, (f, t) => t.MostPerRegistration = f.MostPerRegistration, v => $"{v}人", told: true),
        Of(nameof(ActivityRequest.Materials), "所需物资", r => Blank(r.Materials), (f, t) => t.Materials = f.Materials, Words),
        Of(nameof(ActivityRequest.Budget), "预算", r => r.Budget, (f, t) => t.Budget = f.Budget, v => v is { } yuan ? $"{yuan.ToString("0.##", CultureInfo.InvariantCulture)}元" : None),
        Of(nameof(ActivityRequest.ContactName), "联系人", r => Blank(r.ContactName), (f, t) => t.ContactName = f.ContactName, Words),

        // A number stands in no refusal and in no story: who may see the one may not see the other.
        Of(nameof(ActivityRequest.ContactPhone), "联系电话", r => Blank(r.ContactPhone), (f, t) => t.ContactPhone = f.ContactPhone, _ => null),
        Of(nameof(ActivityRequest.ContactPublic), "公开联系方式", r => r.ContactPublic, (f, t) => t.ContactPublic = f.ContactPublic, v => v ? "公开" : "不公开"),
        Of(nameof(ActivityRequest.SafetyPlan), "安全预案", r => Blank(r.SafetyPlan), (f, t) => t.SafetyPlan = f.SafetyPlan, Words),
        Of(nameof(ActivityRequest.PlanItemId), "年度计划", r => r.PlanItemId, (f, t) => t.PlanItemId = f.PlanItemId, _ => null),
    ];

    /// <summary>Start and end belong together.</summary>
    public static ActivityField Time => new(
        nameof(ActivityRequest.Start), "时间", (a, b) => a.Start == b.Start && a.End == b.End, (f, t) => (t.Start, t.End) = (f.Start, f.End),
        r => r.End > r.Start ? new TimeRange(r.Start, r.End).ToString() : None, true);

    private const string None = "无";

    /// <summary>The fields in which two differ.</summary>
    public static IReadOnlyList<ActivityField> Differing(ActivityRequest one, ActivityRequest other) => [.. All.Where(f => !f.Same(one, other))];

    private static ActivityField Of<T>(string name, string label, Func<ActivityRequest, T> value, Action<ActivityRequest, ActivityRequest> copy, Func<T, string?> text, bool told = false) =>
        new(name, label, (a, b) => EqualityComparer<T>.Default.Equals(value(a), value(b)), copy, r => text(value(r)), told);

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static string Words(string? text) => text switch
    {
        null => None,
        { Length: <= MostWords } => text,
        _ => $"{text[..MostWords]}…",
    };

    private static string Moment(DateTime? time) => time is { } at ? ChineseDates.Moment(at) : None;
}
