namespace PartyMassCenter.Server.Common.Persistence;

/// <summary>What the database itself refuses about combined rooms: they hold nothing themselves, and their parts are ordinary rooms.</summary>
public static class HallGuards
{
    public static IReadOnlyList<string> Sqlite { get; } =
    [
        HoldTrigger("Insert", "INSERT"),
        HoldTrigger("Update", "UPDATE"),
        PartTrigger("Insert", "INSERT"),
        PartTrigger("Update", "UPDATE"),
    ];

    /// <summary>PostgreSQL. A writer that must see what another one has not committed yet waits for the lock on the room first.</summary>
    public static IReadOnlyList<string> Postgres { get; } =
    [
        """
        CREATE FUNCTION room_hold_not_combined() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF EXISTS (SELECT 1 FROM "RoomParts" p WHERE p."CombinedRoomId" = NEW."RoomId") THEN
                RAISE EXCEPTION 'room_hold_combined' USING ERRCODE = 'exclusion_violation';
            END IF;
            RETURN NEW;
        END $$;
        """,
        """
        CREATE TRIGGER "RoomHolds_NotCombined" BEFORE INSERT OR UPDATE ON "RoomHolds"
        FOR EACH ROW EXECUTE FUNCTION room_hold_not_combined();
        """,
        """
        CREATE FUNCTION room_part_one_level() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF NEW."CombinedRoomId" = NEW."PartRoomId"
                OR EXISTS (SELECT 1 FROM "RoomParts" p WHERE p."CombinedRoomId" = NEW."PartRoomId" OR p."PartRoomId" = NEW."CombinedRoomId") THEN
                RAISE EXCEPTION 'room_part_one_level' USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
        END $$;
        """,
        """
        CREATE TRIGGER "RoomParts_OneLevel" BEFORE INSERT OR UPDATE ON "RoomParts"
        FOR EACH ROW EXECUTE FUNCTION room_part_one_level();
        """,
    ];

    // The name of the first guard is in the message, so that a writer who comes too late is told that the time is gone.
    private static string HoldTrigger(string name, string verb) => $"""
        CREATE TRIGGER "RoomHolds_NotCombined_{name}" BEFORE {verb} ON "RoomHolds"
        WHEN EXISTS (SELECT 1 FROM "RoomParts" p WHERE p."CombinedRoomId" = NEW."RoomId")
        BEGIN SELECT RAISE(ABORT, 'room_hold_overlap: room_hold_combined'); END;
        """;

    private static string PartTrigger(string name, string verb) => $"""
        CREATE TRIGGER "RoomParts_OneLevel_{name}" BEFORE {verb} ON "RoomParts"
        WHEN NEW."CombinedRoomId" = NEW."PartRoomId"
            OR EXISTS (SELECT 1 FROM "RoomParts" p WHERE p."CombinedRoomId" = NEW."PartRoomId" OR p."PartRoomId" = NEW."CombinedRoomId")
        BEGIN SELECT RAISE(ABORT, 'room_part_one_level'); END;
        """;
}
