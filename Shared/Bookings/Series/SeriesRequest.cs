using System.ComponentModel.DataAnnotations;

namespace PartyMassCenter.Shared.Bookings.Series;

/// <summary>A booking that repeats.</summary>
public sealed class SeriesRequest
{
    /// <summary>The first one; the others are like it on their dates.</summary>
    public BookingRequest First { get; set; } = new();

    public SeriesPattern Pattern { get; set; } = new();

    /// <summary>What to do with dates that stand against something; a date without an answer that can't be booked refuses the whole.</summary>
    [MaxLength(SeriesPattern.MostDates, ErrorMessage = "处理的日期最多400个。")]
    public List<SeriesAnswer> Answers { get; set; } = [];
}
