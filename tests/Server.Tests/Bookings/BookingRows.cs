using PartyMassCenter.TestKit.Databases;

namespace PartyMassCenter.Server.Tests.Bookings;

/// <summary>Reads stored bookings and notices past the server.</summary>
internal static class BookingRows
{
    public static async Task<IReadOnlyList<BookingRow>> InAsync(TestDatabase database, IReadOnlyCollection<Guid> rooms)
    {
        await using var connection = await database.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = """SELECT "Id", "RoomId", "Start", "Status" FROM "Bookings" """;
        await using var reader = await command.ExecuteReaderAsync();
        List<BookingRow> rows = [];
        while (await reader.ReadAsync())
        {
            var row = new BookingRow(reader.GetGuid(0), reader.GetGuid(1), reader.GetDateTime(2), reader.GetInt32(3));
            if (rooms.Contains(row.RoomId)) rows.Add(row);
        }

        return rows;
    }

    /// <param name="table">Outbox or Inbox.</param>
    public static async Task<IReadOnlyList<NoticeRow>> NoticesAsync(TestDatabase database, string table)
    {
        await using var connection = await database.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"""SELECT "PersonId", "Link", "Title" FROM "{table}" WHERE "Link" LIKE '/app/bookings/%'""";
        await using var reader = await command.ExecuteReaderAsync();
        List<NoticeRow> rows = [];
        while (await reader.ReadAsync()) rows.Add(new NoticeRow(reader.GetGuid(0), Guid.Parse(reader.GetString(1)["/app/bookings/".Length..]), reader.GetString(2)));
        return rows;
    }
}
