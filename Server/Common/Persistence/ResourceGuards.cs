namespace PartyMassCenter.Server.Common.Persistence;

/// <summary>
/// What the database itself refuses about movable resources: a hold with which, at some moment, more would be taken than there are.
/// The sum only grows where a hold begins, so it is looked at where the new one begins and where others begin inside it.
/// </summary>
public static class ResourceGuards
{
    public static IReadOnlyList<string> Sqlite { get; } = [Trigger("Insert", "INSERT", ""), Trigger("Update", "UPDATE", "AND h.\"Id\" <> NEW.\"Id\"")];

    /// <summary>PostgreSQL. The row of the resource is locked first, so that two writers can't both see room for the last pieces.</summary>
    public static IReadOnlyList<string> Postgres { get; } =
    [
        """
        CREATE FUNCTION resource_hold_enough() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE
            total integer;
            most bigint;
        BEGIN
            SELECT r."Count" INTO total FROM "Resources" r WHERE r."Id" = NEW."ResourceId" FOR UPDATE;
            SELECT max((SELECT coalesce(sum(h."Count"), 0) FROM "ResourceHolds" h
                        WHERE h."ResourceId" = NEW."ResourceId" AND h."Id" <> NEW."Id" AND h."Start" <= t."At" AND h."End" > t."At"))
            INTO most
            FROM (SELECT NEW."Start" AS "At"
                  UNION SELECT o."Start" FROM "ResourceHolds" o WHERE o."ResourceId" = NEW."ResourceId" AND o."End" > NEW."Start" AND o."Start" > NEW."Start" AND o."Start" < NEW."End") t;
            IF most + NEW."Count" > total THEN
                RAISE EXCEPTION 'resource_hold_short' USING ERRCODE = 'exclusion_violation';
            END IF;
            RETURN NEW;
        END $$;
        """,
        """
        CREATE TRIGGER "ResourceHolds_Enough" BEFORE INSERT OR UPDATE ON "ResourceHolds"
        FOR EACH ROW EXECUTE FUNCTION resource_hold_enough();
        """,
    ];

    // The name of the first guard is in the message, so that a writer who comes too late is told that somebody was faster.
    private static string Trigger(string name, string verb, string except) => $"""
        CREATE TRIGGER "ResourceHolds_Enough_{name}" BEFORE {verb} ON "ResourceHolds"
        WHEN NEW."Count" + (
            SELECT max((SELECT coalesce(sum(h."Count"), 0) FROM "ResourceHolds" h
                        WHERE h."ResourceId" = NEW."ResourceId" AND h."End" > t."At" AND h."Start" <= t."At" {except}))
            FROM (SELECT NEW."Start" AS "At"
                  UNION SELECT o."Start" FROM "ResourceHolds" o WHERE o."ResourceId" = NEW."ResourceId" AND o."End" > NEW."Start" AND o."Start" > NEW."Start" AND o."Start" < NEW."End") t)
            > (SELECT r."Count" FROM "Resources" r WHERE r."Id" = NEW."ResourceId")
        BEGIN SELECT RAISE(ABORT, 'room_hold_overlap: resource_hold_short'); END;
        """;
}
