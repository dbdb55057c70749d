using System.ComponentModel.DataAnnotations;

namespace PartyMassCenter.Shared.Bookings.Series;

/// <summary>A change of one booking of a series that others follow: each takes what still was as in the changed one, and keeps what is its own.</summary>
public sealed class SeriesChangeRequest
{
    /// <summary>The changed booking as it shall be, with the version that was loaded.</summary>
    public BookingRequest Booking { get; set; } = new();

    [EnumDataType(typeof(SeriesScope), ErrorMessage = "请选择修改的范围。")]
    public SeriesScope Scope { get; set; } = SeriesScope.Following;

    /// <summary>What to do with dates that stand against something, by the date as it is now: left as it is, or moved.</summary>
    [MaxLength(SeriesPattern.MostDates, ErrorMessage = "处理的日期最多400个。")]
    public List<SeriesAnswer> Answers { get; set; } = [];
}
