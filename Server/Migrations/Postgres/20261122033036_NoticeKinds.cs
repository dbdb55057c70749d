using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PartyMassCenter.Server.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class NoticeKinds : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<Guid>(
                name: "PersonId",
                table: "Outbox",
                type: "uuid",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "uuid");

            migrationBuilder.AddColumn<string>(
                name: "Key",
                table: "Outbox",
                type: "character varying(120)",
                maxLength: 120,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Kind",
                table: "Outbox",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<Guid>(
                name: "UnitId",
                table: "Outbox",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "Urgent",
                table: "Outbox",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_GroupKey",
                table: "Outbox",
                columns: new[] { "Key", "UnitId" },
                unique: true,
                filter: "\"Key\" IS NOT NULL AND \"PersonId\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_PersonKey",
                table: "Outbox",
                columns: new[] { "Key", "PersonId" },
                unique: true,
                filter: "\"Key\" IS NOT NULL AND \"PersonId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_UnitId",
                table: "Outbox",
                column: "UnitId");

            migrationBuilder.AddForeignKey(
                name: "FK_Outbox_Units_UnitId",
                table: "Outbox",
                column: "UnitId",
                principalTable: "Units",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Outbox_Units_UnitId",
                table: "Outbox");

            migrationBuilder.DropIndex(
                name: "IX_Outbox_GroupKey",
                table: "Outbox");

            migrationBuilder.DropIndex(
                name: "IX_Outbox_PersonKey",
                table: "Outbox");

            migrationBuilder.DropIndex(
                name: "IX_Outbox_UnitId",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "Key",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "Kind",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "UnitId",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "Urgent",
                table: "Outbox");

            migrationBuilder.AlterColumn<Guid>(
                name: "PersonId",
                table: "Outbox",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "uuid",
                oldNullable: true);
        }
    }
}
