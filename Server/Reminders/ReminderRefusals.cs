using PartyMassCenter.Server.Common;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Reminders;

namespace PartyMassCenter.Server.Reminders;

/// <summary>Why something about reminders was not done.</summary>
internal static class ReminderRefusals
{
    public static Refusal NoRule { get; } = Refusal.NotFound("reminder.no-rule", "没有找到这条提醒规则，可能已删除，请刷新查看。");

    public static Refusal NoOccurrence { get; } = Refusal.NotFound("reminder.not-found", "没有找到这件事，可能规则已修改或删除，请刷新查看。");

    public static Refusal NoThing { get; } = Refusal.NotFound("reminder.no-thing", "没有找到这个到期事项，可能已删除，请刷新查看。");

    public static Refusal NoPhoto { get; } = Refusal.NotFound("reminder.no-photo", "这件事没有照片。");

    public static Refusal WantsNote { get; } = Refusal.Invalid("reminder.wants-note", "请写一句办理说明，再点办好了。", nameof(ReminderCompletionRequest.Note));

    public static Refusal WantsPhoto { get; } = Refusal.Invalid("reminder.wants-photo", "请拍一张现场照片，再点办好了。", "Photo");

    public static Refusal BadPhoto { get; } = Refusal.Invalid("reminder.photo", "照片请用不超过5MB的JPG、PNG或WebP图片，重新拍一张或选择一张。", "Photo");

    public static Refusal NoPerson { get; } = Refusal.Invalid("reminder.person", "负责人须是本中心或上级单位有角色的在用账号，请重新选择。", nameof(ReminderRuleRequest.PersonId));

    public static Refusal TooMany { get; } = Refusal.Conflict("reminder.too-many", "每个中心最多设600条提醒规则，请先删掉不用的。");

    public static Refusal OtherCenter { get; } = Refusal.Invalid("reminder.other-center", "只能一次免办同一个中心的事项，请分开处理。", nameof(ReminderWaiverRequest.Ids));

    public static Refusal TooEarly(DateTime opensAt) => Refusal.Conflict("reminder.too-early", $"还没到办理的时候，{ChineseDates.Moment(opensAt)}起可以办理。");

    /// <summary>Why a closed occurrence takes no answer.</summary>
    public static Refusal Closed(ReminderOccurrence occurrence)
    {
        var at = occurrence.ClosedUtc is { } closed ? ChineseDates.Moment(CenterClock.ToWallClock(closed)) : null;
        return occurrence.Status == ReminderStatus.Waived
            ? Refusal.Conflict("reminder.waived", $"这件事已由{occurrence.ClosedByName}在{at}免办，不用再办了。")
            : Refusal.Conflict("reminder.done", $"这件事已由{occurrence.ClosedByName}在{at}办好，不用再办了。");
    }
}
