using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PartyMassCenter.Server.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Arrivals : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "CheckedInByName",
                table: "Bookings",
                type: "character varying(30)",
                maxLength: 30,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "CheckedInUtc",
                table: "Bookings",
                type: "timestamp without time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ForgivenReason",
                table: "Bookings",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "OfferUntil",
                table: "Bookings",
                type: "timestamp without time zone",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "NoShowLimits",
                columns: table => new
                {
                    CenterId = table.Column<Guid>(type: "uuid", nullable: false),
                    Count = table.Column<int>(type: "integer", nullable: false),
                    WithinDays = table.Column<int>(type: "integer", nullable: false),
                    ForDays = table.Column<int>(type: "integer", nullable: false),
                    Effect = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NoShowLimits", x => x.CenterId);
                    table.ForeignKey(
                        name: "FK_NoShowLimits_Centers_CenterId",
                        column: x => x.CenterId,
                        principalTable: "Centers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Bookings_CreatedUtc",
                table: "Bookings",
                column: "CreatedUtc",
                filter: "\"Status\" = 6");

            migrationBuilder.CreateIndex(
                name: "IX_Bookings_OfferUntil",
                table: "Bookings",
                column: "OfferUntil",
                filter: "\"Status\" = 7");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "NoShowLimits");

            migrationBuilder.DropIndex(
                name: "IX_Bookings_CreatedUtc",
                table: "Bookings");

            migrationBuilder.DropIndex(
                name: "IX_Bookings_OfferUntil",
                table: "Bookings");

            migrationBuilder.DropColumn(
                name: "CheckedInByName",
                table: "Bookings");

            migrationBuilder.DropColumn(
                name: "CheckedInUtc",
                table: "Bookings");

            migrationBuilder.DropColumn(
                name: "ForgivenReason",
                table: "Bookings");

            migrationBuilder.DropColumn(
                name: "OfferUntil",
                table: "Bookings");
        }
    }
}
