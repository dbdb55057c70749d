using System.ComponentModel.DataAnnotations;
using PartyMassCenter.Shared.Bookings.Blackouts;

namespace PartyMassCenter.Shared.Bookings.Bumping;

/// <summary>An urgent booking (紧急占用) that takes its room from others, with what becomes of each of them.</summary>
public sealed class BumpRequest
{
    [Required(ErrorMessage = "请填写要预约什么。")]
    public BookingRequest Booking { get; set; } = new();

    /// <summary>Why others must give way; told to them.</summary>
    [Required(ErrorMessage = "请填写为什么要紧急占用，让出的人会看到。")]
    [StringLength(80, ErrorMessage = "原因最多80个字。")]
    public string Reason { get; set; } = "";

    /// <summary>One for each booking that the preview listed: moved or cancelled, never kept.</summary>
    public List<HitChoice> Choices { get; set; } = [];
}
