using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PartyMassCenter.Server.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class HallsAndLayouts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "PartIds",
                table: "Rooms",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Layout",
                table: "Bookings",
                type: "character varying(20)",
                maxLength: 20,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "RoomParts",
                columns: table => new
                {
                    CombinedRoomId = table.Column<Guid>(type: "uuid", nullable: false),
                    PartRoomId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoomParts", x => new { x.CombinedRoomId, x.PartRoomId });
                    table.ForeignKey(
                        name: "FK_RoomParts_Rooms_CombinedRoomId",
                        column: x => x.CombinedRoomId,
                        principalTable: "Rooms",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RoomParts_Rooms_PartRoomId",
                        column: x => x.PartRoomId,
                        principalTable: "Rooms",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_RoomParts_PartRoomId",
                table: "RoomParts",
                column: "PartRoomId");

            foreach (var guard in PartyMassCenter.Server.Common.Persistence.HallGuards.Postgres)
                migrationBuilder.Sql(guard);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""DROP TRIGGER "RoomHolds_NotCombined" ON "RoomHolds";""");
            migrationBuilder.Sql("""DROP FUNCTION room_hold_not_combined;""");

            migrationBuilder.DropTable(
                name: "RoomParts");

            migrationBuilder.DropColumn(
                name: "PartIds",
                table: "Rooms");

            migrationBuilder.DropColumn(
                name: "Layout",
                table: "Bookings");
        }
    }
}
