namespace PartyMassCenter.Shared.Bookings.Reports;

/// <summary>Short Chinese names of the codes with which bookings are refused.</summary>
public static class RefusalReasons
{
    public static string Name(string code) => code switch
    {
        "booking.overlap" => "时间已被占用",
        "booking.buffer" => "紧挨着别的预约，没有布置清场时间",
        "booking.too-many-people" => "房间太小，坐不下",
        "booking.outside-hours" => "超出开放时间",
        "booking.closed-day" => "当天不开放",
        "booking.room-not-bookable" => "功能室不接受预约",
        "booking.not-for-your-role" => "功能室不对该角色开放",
        "booking.too-late" => "约得太晚，不够提前",
        "booking.too-early" => "约得太早，还没开放预约",
        "booking.too-long" => "时间太长",
        "booking.too-short" => "时间太短",
        "booking.in-the-past" => "时间已过",
        "booking.blackout" => "功能室停用",
        "booking.quota" => "超出预约限额",
        "booking.layout" => "没有所选的布置方式",
        _ => $"其他原因（{code}）",
    };
}
