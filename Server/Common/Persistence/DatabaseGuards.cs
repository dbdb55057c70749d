namespace PartyMassCenter.Server.Common.Persistence;

/// <summary>What the database itself refuses, whatever the application does. Run by the first migration of each engine.</summary>
public static class DatabaseGuards
{
    /// <summary>
    /// SQLite. Holds are at most two days long, so an overlapping one ends within two days after the new one: both bounds on the
    /// end keep the look-up to a few index entries; the plus sign keeps the planner from choosing another index.
    /// </summary>
    public static IReadOnlyList<string> Sqlite { get; } =
    [
        HoldTrigger("Insert", "INSERT", ""),
        HoldTrigger("Update", "UPDATE", "AND b.\"Id\" <> NEW.\"Id\""),
        LengthTrigger("Insert", "INSERT"),
        LengthTrigger("Update", "UPDATE"),
        """
        CREATE TRIGGER "AuditEntries_NoUpdate" BEFORE UPDATE ON "AuditEntries"
        BEGIN SELECT RAISE(ABORT, 'audit_is_append_only'); END;
        """,
        """
        CREATE TRIGGER "AuditEntries_NoDelete" BEFORE DELETE ON "AuditEntries" WHEN OLD."AtUtc" > datetime('now', '-6 months')
        BEGIN SELECT RAISE(ABORT, 'audit_is_append_only'); END;
        """,
    ];

    /// <summary>PostgreSQL.</summary>
    public static IReadOnlyList<string> Postgres { get; } =
    [
        "CREATE EXTENSION IF NOT EXISTS btree_gist;",
        """
        ALTER TABLE "RoomHolds" ADD CONSTRAINT "room_hold_overlap"
        EXCLUDE USING gist ("RoomId" WITH =, tsrange("Start", "End", '[)') WITH &&);
        """,
        """
        ALTER TABLE "RoomHolds" ADD CONSTRAINT "CK_RoomHolds_Length" CHECK ("End" - "Start" <= interval '2 days');
        """,
        """
        CREATE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF TG_OP = 'DELETE' AND OLD."AtUtc" <= (now() AT TIME ZONE 'utc') - interval '6 months' THEN RETURN OLD; END IF;
            RAISE EXCEPTION 'audit_is_append_only';
        END $$;
        """,
        """
        CREATE TRIGGER "AuditEntries_AppendOnly" BEFORE UPDATE OR DELETE ON "AuditEntries"
        FOR EACH ROW EXECUTE FUNCTION audit_is_append_only();
        """,
        """
        CREATE TRIGGER "AuditEntries_NoTruncate" BEFORE TRUNCATE ON "AuditEntries"
        FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only();
        """,
    ];

    private static string LengthTrigger(string name, string verb) => $"""
        CREATE TRIGGER "RoomHolds_Length_{name}" BEFORE {verb} ON "RoomHolds" WHEN NEW."End" > datetime(NEW."Start", '+2 days')
        BEGIN SELECT RAISE(ABORT, 'room_hold_too_long'); END;
        """;

    private static string HoldTrigger(string name, string verb, string except) => $"""
        CREATE TRIGGER "RoomHolds_NoOverlap_{name}" BEFORE {verb} ON "RoomHolds"
        WHEN EXISTS (SELECT 1 FROM "RoomHolds" b WHERE b."RoomId" = NEW."RoomId"
            AND b."End" > NEW."Start" AND b."End" < datetime(NEW."End", '+2 days') AND +b."Start" < NEW."End" {except})
        BEGIN SELECT RAISE(ABORT, 'room_hold_overlap'); END;
        """;
}
