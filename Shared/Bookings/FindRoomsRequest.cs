using System.ComponentModel.DataAnnotations;
using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Shared.Bookings;

/// <summary>“Find me a room”: when, how many, with what. Times are wall clock.</summary>
public sealed class FindRoomsRequest : IValidatableObject
{
    public Guid CenterId { get; set; }

    public DateTime Start { get; set; }

    public DateTime End { get; set; }

    [Range(1, 5000, ErrorMessage = "人数请填1到5000之间的整数。")]
    public int HeadCount { get; set; } = 1;

    /// <summary>Equipment that the room must have.</summary>
    public List<string> Equipment { get; set; } = [];

    public RoomFunction Functions { get; set; }

    public bool StepFree { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Start.Year is < 2000 or > 2200 || End.Year is < 2000 or > 2200)
            yield return new ValidationResult("请选择日期和时间。", [nameof(Start)]);
        else if (End <= Start)
            yield return new ValidationResult("结束时间要晚于开始时间，请重新选择。", [nameof(End)]);
        if (Start.Kind != DateTimeKind.Unspecified || End.Kind != DateTimeKind.Unspecified)
            yield return new ValidationResult("时间请填中心当地时间，不带时区，例如 2026-11-21T09:00:00。", [nameof(Start)]);
    }
}
