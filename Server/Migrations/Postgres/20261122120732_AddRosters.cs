using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PartyMassCenter.Server.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class AddRosters : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Rosters",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CenterId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Posts = table.Column<string>(type: "text", nullable: false),
                    Weekdays = table.Column<int>(type: "integer", nullable: false),
                    OnHolidays = table.Column<bool>(type: "boolean", nullable: false),
                    Starts = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    Ends = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    Policy = table.Column<int>(type: "integer", nullable: false),
                    WorkingWeight = table.Column<int>(type: "integer", nullable: false),
                    WeekendWeight = table.Column<int>(type: "integer", nullable: false),
                    HolidayWeight = table.Column<int>(type: "integer", nullable: false),
                    RestDays = table.Column<int>(type: "integer", nullable: false),
                    CheckInOpensMinutes = table.Column<int>(type: "integer", nullable: false),
                    NoShowAfterMinutes = table.Column<int>(type: "integer", nullable: false),
                    AllowSelfSwap = table.Column<bool>(type: "boolean", nullable: false),
                    Public = table.Column<bool>(type: "boolean", nullable: false),
                    Archived = table.Column<bool>(type: "boolean", nullable: false),
                    DoorCode = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Rosters", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Rosters_Centers_CenterId",
                        column: x => x.CenterId,
                        principalTable: "Centers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Assignments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RosterId = table.Column<Guid>(type: "uuid", nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Post = table.Column<int>(type: "integer", nullable: false),
                    DraftMemberId = table.Column<Guid>(type: "uuid", nullable: true),
                    PublishedMemberId = table.Column<Guid>(type: "uuid", nullable: true),
                    InsteadOfId = table.Column<Guid>(type: "uuid", nullable: true),
                    Locked = table.Column<bool>(type: "boolean", nullable: false),
                    Sequence = table.Column<int>(type: "integer", nullable: false),
                    State = table.Column<int>(type: "integer", nullable: false),
                    CheckedInUtc = table.Column<DateTime>(type: "timestamp without time zone", nullable: true),
                    Where = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    BackBy = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    MissingTold = table.Column<int>(type: "integer", nullable: false),
                    ChangedUtc = table.Column<DateTime>(type: "timestamp without time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Assignments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Assignments_Rosters_RosterId",
                        column: x => x.RosterId,
                        principalTable: "Rosters",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DraftSteps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RosterId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Text = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Before = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DraftSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DraftSteps_Rosters_RosterId",
                        column: x => x.RosterId,
                        principalTable: "Rosters",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DutyChanges",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RosterId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Post = table.Column<int>(type: "integer", nullable: false),
                    BeforeId = table.Column<Guid>(type: "uuid", nullable: true),
                    AfterId = table.Column<Guid>(type: "uuid", nullable: true),
                    Sequence = table.Column<int>(type: "integer", nullable: false),
                    AtUtc = table.Column<DateTime>(type: "timestamp without time zone", nullable: false),
                    Who = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DutyChanges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DutyChanges_Rosters_RosterId",
                        column: x => x.RosterId,
                        principalTable: "Rosters",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DutyFeedLinks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RosterId = table.Column<Guid>(type: "uuid", nullable: true),
                    UserId = table.Column<Guid>(type: "uuid", nullable: true),
                    Secret = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DutyFeedLinks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DutyFeedLinks_Rosters_RosterId",
                        column: x => x.RosterId,
                        principalTable: "Rosters",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DutyLog",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RosterId = table.Column<Guid>(type: "uuid", nullable: false),
                    CenterId = table.Column<Guid>(type: "uuid", nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    Text = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    Handover = table.Column<bool>(type: "boolean", nullable: false),
                    CorrectsId = table.Column<Guid>(type: "uuid", nullable: true),
                    ById = table.Column<Guid>(type: "uuid", nullable: true),
                    ByName = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    AtUtc = table.Column<DateTime>(type: "timestamp without time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DutyLog", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DutyLog_Rosters_RosterId",
                        column: x => x.RosterId,
                        principalTable: "Rosters",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RosterDrafts",
                columns: table => new
                {
                    RosterId = table.Column<Guid>(type: "uuid", nullable: false),
                    Stamp = table.Column<Guid>(type: "uuid", nullable: false),
                    PublishedNumber = table.Column<int>(type: "integer", nullable: false),
                    Steps = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RosterDrafts", x => x.RosterId);
                    table.ForeignKey(
                        name: "FK_RosterDrafts_Rosters_RosterId",
                        column: x => x.RosterId,
                        principalTable: "Rosters",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RosterMembers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RosterId = table.Column<Guid>(type: "uuid", nullable: false),
                    CenterId = table.Column<Guid>(type: "uuid", nullable: false),
                    UserId = table.Column<Guid>(type: "uuid", nullable: true),
                    Name = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Title = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    Phone = table.Column<string>(type: "character varying(15)", maxLength: 15, nullable: true),
                    PhonePublic = table.Column<bool>(type: "boolean", nullable: false),
                    OffWeekdays = table.Column<int>(type: "integer", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: true),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    CarriedHolidays = table.Column<int>(type: "integer", nullable: false),
                    CarriedWeekends = table.Column<int>(type: "integer", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Removed = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RosterMembers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RosterMembers_Rosters_RosterId",
                        column: x => x.RosterId,
                        principalTable: "Rosters",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RosterVersions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RosterId = table.Column<Guid>(type: "uuid", nullable: false),
                    CenterId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    PublishedUtc = table.Column<DateTime>(type: "timestamp without time zone", nullable: false),
                    PublishedByName = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: false),
                    ChangeCount = table.Column<int>(type: "integer", nullable: false),
                    Told = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RosterVersions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RosterVersions_Rosters_RosterId",
                        column: x => x.RosterId,
                        principalTable: "Rosters",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DutyEvents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RosterId = table.Column<Guid>(type: "uuid", nullable: false),
                    CenterId = table.Column<Guid>(type: "uuid", nullable: false),
                    AssignmentId = table.Column<Guid>(type: "uuid", nullable: false),
                    AtUtc = table.Column<DateTime>(type: "timestamp without time zone", nullable: false),
                    Who = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Text = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DutyEvents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DutyEvents_Assignments_AssignmentId",
                        column: x => x.AssignmentId,
                        principalTable: "Assignments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ShiftSwaps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RosterId = table.Column<Guid>(type: "uuid", nullable: false),
                    CenterId = table.Column<Guid>(type: "uuid", nullable: false),
                    AssignmentId = table.Column<Guid>(type: "uuid", nullable: false),
                    FromMemberId = table.Column<Guid>(type: "uuid", nullable: false),
                    ToMemberId = table.Column<Guid>(type: "uuid", nullable: true),
                    OfferedAssignmentId = table.Column<Guid>(type: "uuid", nullable: true),
                    Note = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    Status = table.Column<int>(type: "integer", nullable: false),
                    Declined = table.Column<string>(type: "text", nullable: false),
                    Decision = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    AskedUtc = table.Column<DateTime>(type: "timestamp without time zone", nullable: false),
                    ChangedUtc = table.Column<DateTime>(type: "timestamp without time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ShiftSwaps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ShiftSwaps_Assignments_AssignmentId",
                        column: x => x.AssignmentId,
                        principalTable: "Assignments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DutyWishes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RosterId = table.Column<Guid>(type: "uuid", nullable: false),
                    CenterId = table.Column<Guid>(type: "uuid", nullable: false),
                    MemberId = table.Column<Guid>(type: "uuid", nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DutyWishes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DutyWishes_RosterMembers_MemberId",
                        column: x => x.MemberId,
                        principalTable: "RosterMembers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RosterAbsences",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RosterId = table.Column<Guid>(type: "uuid", nullable: false),
                    CenterId = table.Column<Guid>(type: "uuid", nullable: false),
                    MemberId = table.Column<Guid>(type: "uuid", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: false),
                    Reason = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RosterAbsences", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RosterAbsences_RosterMembers_MemberId",
                        column: x => x.MemberId,
                        principalTable: "RosterMembers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Assignments_Date_State",
                table: "Assignments",
                columns: new[] { "Date", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Assignments_PublishedMemberId_Date",
                table: "Assignments",
                columns: new[] { "PublishedMemberId", "Date" });

            migrationBuilder.CreateIndex(
                name: "IX_Assignments_RosterId_Date_Post",
                table: "Assignments",
                columns: new[] { "RosterId", "Date", "Post" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DraftSteps_RosterId_Number",
                table: "DraftSteps",
                columns: new[] { "RosterId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DutyChanges_BeforeId_AtUtc",
                table: "DutyChanges",
                columns: new[] { "BeforeId", "AtUtc" });

            migrationBuilder.CreateIndex(
                name: "IX_DutyChanges_RosterId_Version",
                table: "DutyChanges",
                columns: new[] { "RosterId", "Version" });

            migrationBuilder.CreateIndex(
                name: "IX_DutyEvents_AssignmentId",
                table: "DutyEvents",
                column: "AssignmentId");

            migrationBuilder.CreateIndex(
                name: "IX_DutyFeedLinks_RosterId",
                table: "DutyFeedLinks",
                column: "RosterId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DutyFeedLinks_Secret",
                table: "DutyFeedLinks",
                column: "Secret",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DutyFeedLinks_UserId",
                table: "DutyFeedLinks",
                column: "UserId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DutyLog_CenterId_Date",
                table: "DutyLog",
                columns: new[] { "CenterId", "Date" });

            migrationBuilder.CreateIndex(
                name: "IX_DutyLog_RosterId",
                table: "DutyLog",
                column: "RosterId");

            migrationBuilder.CreateIndex(
                name: "IX_DutyWishes_MemberId_Date",
                table: "DutyWishes",
                columns: new[] { "MemberId", "Date" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DutyWishes_RosterId_Date",
                table: "DutyWishes",
                columns: new[] { "RosterId", "Date" });

            migrationBuilder.CreateIndex(
                name: "IX_RosterAbsences_MemberId",
                table: "RosterAbsences",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_RosterAbsences_RosterId_Until",
                table: "RosterAbsences",
                columns: new[] { "RosterId", "Until" });

            migrationBuilder.CreateIndex(
                name: "IX_RosterMembers_RosterId",
                table: "RosterMembers",
                column: "RosterId");

            migrationBuilder.CreateIndex(
                name: "IX_RosterMembers_UserId",
                table: "RosterMembers",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_Rosters_CenterId",
                table: "Rosters",
                column: "CenterId");

            migrationBuilder.CreateIndex(
                name: "IX_Rosters_DoorCode",
                table: "Rosters",
                column: "DoorCode",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RosterVersions_RosterId_Number",
                table: "RosterVersions",
                columns: new[] { "RosterId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ShiftSwaps_AssignmentId",
                table: "ShiftSwaps",
                column: "AssignmentId");

            migrationBuilder.CreateIndex(
                name: "IX_ShiftSwaps_RosterId_Status",
                table: "ShiftSwaps",
                columns: new[] { "RosterId", "Status" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "DraftSteps");

            migrationBuilder.DropTable(
                name: "DutyChanges");

            migrationBuilder.DropTable(
                name: "DutyEvents");

            migrationBuilder.DropTable(
                name: "DutyFeedLinks");

            migrationBuilder.DropTable(
                name: "DutyLog");

            migrationBuilder.DropTable(
                name: "DutyWishes");

            migrationBuilder.DropTable(
                name: "RosterAbsences");

            migrationBuilder.DropTable(
                name: "RosterDrafts");

            migrationBuilder.DropTable(
                name: "RosterVersions");

            migrationBuilder.DropTable(
                name: "ShiftSwaps");

            migrationBuilder.DropTable(
                name: "RosterMembers");

            migrationBuilder.DropTable(
                name: "Assignments");

            migrationBuilder.DropTable(
                name: "Rosters");
        }
    }
}
