using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PartyMassCenter.Server.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Bumping : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "BumpedById",
                table: "Bookings",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "Urgent",
                table: "Bookings",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "ProtectedPurposes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Purposes = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProtectedPurposes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProtectedPurposes_Centers_Id",
                        column: x => x.Id,
                        principalTable: "Centers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ProtectedPurposes");

            migrationBuilder.DropColumn(
                name: "BumpedById",
                table: "Bookings");

            migrationBuilder.DropColumn(
                name: "Urgent",
                table: "Bookings");
        }
    }
}
