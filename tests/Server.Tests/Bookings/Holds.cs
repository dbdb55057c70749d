using System.Data.Common;
using PartyMassCenter.TestKit.Databases;

namespace PartyMassCenter.Server.Tests.Bookings;

/// <summary>Looks at what is stored, past the server.</summary>
internal static class Holds
{
    /// <summary>Pairs of holds of one room that overlap: must always be 0.</summary>
    public static Task<long> OverlapsAsync(TestDatabase database) => CountAsync(
        database,
        """
        SELECT count(*) FROM "RoomHolds" a JOIN "RoomHolds" b ON a."RoomId" = b."RoomId" AND a."Id" < b."Id" AND a."Start" < b."End" AND b."Start" < a."End"
        """);

    /// <summary>Bookings that should take their room and don't, or take it though they are over: must always be 0.</summary>
    public static Task<long> WrongAsync(TestDatabase database) => CountAsync(
        database,
        """
        SELECT (SELECT count(*) FROM "Bookings" b WHERE b."Status" IN (2, 7) AND NOT EXISTS (SELECT 1 FROM "RoomHolds" h WHERE h."BookingId" = b."Id"))
             + (SELECT count(*) FROM "Bookings" b JOIN "RoomHolds" h ON h."BookingId" = b."Id" WHERE b."Status" IN (3, 4, 5, 6, 8))
             + (SELECT count(*) FROM "Bookings" b JOIN "RoomHolds" h ON h."BookingId" = b."Id" WHERE h."Start" > b."Start" OR h."End" < b."End" OR (h."RoomId" <> b."RoomId"
                AND NOT EXISTS (SELECT 1 FROM "RoomParts" p WHERE p."CombinedRoomId" = b."RoomId" AND p."PartRoomId" = h."RoomId")))
             + (SELECT count(*) FROM "Bookings" b JOIN "RoomParts" p ON p."CombinedRoomId" = b."RoomId" WHERE b."Status" IN (2, 7)
                AND NOT EXISTS (SELECT 1 FROM "RoomHolds" h WHERE h."BookingId" = b."Id" AND h."RoomId" = p."PartRoomId"))
        """);

    public static async Task<long> CountAsync(TestDatabase database, string sql)
    {
        await using var connection = await database.OpenAsync();
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(await command.ExecuteScalarAsync(), null);
    }

    public static async Task AssertSoundAsync(TestDatabase database)
    {
        Assert.Equal(0, await OverlapsAsync(database));
        Assert.Equal(0, await WrongAsync(database));
    }
}
