using PartyMassCenter.Shared.Bookings;

namespace PartyMassCenter.TestKit.Bookings;

/// <summary>A booking request that is right in itself, changed as a test needs.</summary>
public sealed class BookingRequestBuilder(Guid roomId)
{
    private DateTime start = new(2026, 11, 22, 9, 0, 0);
    private DateTime end = new(2026, 11, 22, 10, 0, 0);
    private string title = "村两委例会";
    private int headCount = 10;
    private readonly List<ResourceUse> resources = [];
    private Guid? version;
    private string? layout;

    public BookingRequestBuilder On(DateOnly day, TimeOnly from, TimeOnly to) => Between(day.ToDateTime(from), day.ToDateTime(to));

    /// <summary>From one wall-clock time to another.</summary>
    public BookingRequestBuilder Between(DateTime from, DateTime to)
    {
        (start, end) = (from, to);
        return this;
    }

    public BookingRequestBuilder Called(string what)
    {
        title = what;
        return this;
    }

    public BookingRequestBuilder For(int people)
    {
        headCount = people;
        return this;
    }

    public BookingRequestBuilder SetUpAs(string? name)
    {
        layout = name;
        return this;
    }

    public BookingRequestBuilder Taking(Guid resource, int count)
    {
        resources.Add(new ResourceUse(resource, count));
        return this;
    }

    public BookingRequestBuilder Version(Guid? loaded)
    {
        version = loaded;
        return this;
    }

    public BookingRequest Build() => new()
    {
        RoomId = roomId,
        Start = start,
        End = end,
        Title = title,
        HeadCount = headCount,
        Layout = layout,
        Resources = [.. resources],
        Version = version,
        ContactName = "陈建国",
        ContactPhone = "13800001234",
    };
}
