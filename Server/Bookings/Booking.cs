using PartyMassCenter.Server.Common.Auditing;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Rules;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Server.Bookings;

/// <summary>One use of one room. Never deleted: cancelling and rejecting keep it with the reason.</summary>
public sealed class Booking : IAudited
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid CenterId { get; set; }

    public Guid RoomId { get; set; }

    /// <summary>Wall clock of the centre.</summary>
    public DateTime Start { get; set; }

    /// <summary>Wall clock of the centre.</summary>
    public DateTime End { get; set; }

    public string Title { get; set; } = "";

    public BookingPurpose Purpose { get; set; }

    public int HeadCount { get; set; }

    /// <summary>Name of the room's layout, or null for the room as it stands.</summary>
    public string? Layout { get; set; }

    /// <summary>Movable resources that go with it.</summary>
    public List<ResourceUse> Resources { get; set; } = [];

    public Guid BookedById { get; set; }

    /// <summary>Name of the person who booked, as it was then.</summary>
    public string BookedByName { get; set; } = "";

    public string? ContactName { get; set; }

    [Masked]
    public string? ContactPhone { get; set; }

    public string? Notes { get; set; }

    public Guid? TeamId { get; set; }

    /// <summary>Name of the team; kept with the booking, so that boards and lists need no second look-up.</summary>
    public string? TeamName { get; set; }

    /// <summary>For whom it was booked, where that person has no account.</summary>
    public string? OnBehalfOfName { get; set; }

    [Masked]
    public string? OnBehalfOfPhone { get; set; }

    public OnBehalfVia? OnBehalfVia { get; set; }

    public BookingStatus Status { get; set; }

    /// <summary>Levels of agreement given so far, counted along those that it needs.</summary>
    public int ApprovalsGiven { get; set; }

    /// <summary>Wall clock; when the request runs out if nobody decides. Null when there is nothing to decide.</summary>
    public DateTime? DecideBy { get; set; }

    /// <summary>Why it was rejected or cancelled.</summary>
    public string? Reason { get; set; }

    /// <summary>Whether others had to give way to it (紧急占用).</summary>
    public bool Urgent { get; set; }

    /// <summary>The urgent booking for which it was cancelled.</summary>
    public Guid? BumpedById { get; set; }

    /// <summary>The series that it is an occurrence of.</summary>
    public Guid? SeriesId { get; set; }

    public DateTime CreatedUtc { get; set; }

    public DateTime ChangedUtc { get; set; }

    /// <summary>Counts the changes, for calendar programs.</summary>
    public int Sequence { get; set; }

    public Guid Version { get; set; } = Guid.CreateVersion7();

    /// <summary>Wall clock; until when an offered time is kept. Null unless it is offered.</summary>
    public DateTime? OfferUntil { get; set; }

    public DateTime? CheckedInUtc { get; set; }

    /// <summary>Name of the person who checked in, as it was then.</summary>
    public string? CheckedInByName { get; set; }

    /// <summary>Why a no-show is not held against the person; null while it is.</summary>
    public string? ForgivenReason { get; set; }

    /// <summary>What the room is held for, such as an activity; null for an ordinary booking. Bookings know nothing more of it.</summary>
    public Guid? HeldForId { get; set; }

    /// <summary>Its title, for refusals and pages.</summary>
    public string? HeldForTitle { get; set; }

    /// <summary>The page on which it is changed, relative to the site's root.</summary>
    public string? HeldForLink { get; set; }

    /// <summary>Whether it is coming or asked for, not rejected or cancelled; what waits for a time that is taken is not.</summary>
    public bool IsActive => Status is BookingStatus.Requested or BookingStatus.Approved;

    /// <summary>Whether it waits for a time, or has been offered it and not yet taken.</summary>
    public bool IsQueued => Status is BookingStatus.Waiting or BookingStatus.Offered;

    /// <summary>What the rules judge of it.</summary>
    public BookingProposal ToProposal() => new(new TimeRange(Start, End), HeadCount, Id, Layout, Resources) { Purpose = Purpose };

    /// <summary>Marks a change for those who have seen it before.</summary>
    public void Touch(DateTime nowUtc)
    {
        ChangedUtc = nowUtc;
        Version = Guid.CreateVersion7();
        Sequence++;
    }

    public string AuditSubject => "预约";

    public Guid? AuditUnitId => CenterId;
}
