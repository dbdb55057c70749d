using PartyMassCenter.Shared.Rosters;

namespace PartyMassCenter.Client.Rosters.People;

/// <summary>A member as the form edits it.</summary>
/// <param name="Id">The member being changed, or null for a new one.</param>
public sealed record MemberDraft(Guid? Id, RosterMemberRequest Request)
{
    public static MemberDraft New(int position) => new(null, new RosterMemberRequest { Position = position });

    public static MemberDraft Of(RosterMemberDetails member) => new(member.Id, new RosterMemberRequest
    {
        UserId = member.UserId,
        Name = member.Name,
        Title = member.Title,
        Phone = member.Phone,
        PhonePublic = member.PhonePublic,
        OffWeekdays = member.OffWeekdays,
        From = member.From,
        Until = member.Until,
        CarriedHolidays = member.CarriedHolidays,
        CarriedWeekends = member.CarriedWeekends,
        Position = member.Position,
        Version = member.Version,
    });
}
