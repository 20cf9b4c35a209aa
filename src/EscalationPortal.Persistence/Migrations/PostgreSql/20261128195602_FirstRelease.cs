using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace EscalationPortal.Persistence.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class FirstRelease : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Absences",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Absences", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AccessChanges",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    AgencyKey = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Role = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    OtherPersonId = table.Column<Guid>(type: "uuid", nullable: true),
                    AskedById = table.Column<Guid>(type: "uuid", nullable: false),
                    AskedByName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    AskedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    NeedsSecondPerson = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccessChanges", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Agencies",
                columns: table => new
                {
                    Key = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    PartnershipKey = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    NormalisedName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    IsStatutory = table.Column<bool>(type: "boolean", nullable: false),
                    LeadRole = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    LeadId = table.Column<Guid>(type: "uuid", nullable: true),
                    TakesPart = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Agencies", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "AspNetRoles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    NormalizedName = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetRoles", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUsers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    MustChangePassword = table.Column<bool>(type: "boolean", nullable: false),
                    UserName = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "boolean", nullable: false),
                    PasswordHash = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    SecurityStamp = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    PhoneNumber = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "boolean", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "boolean", nullable: false),
                    LockoutEnd = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "boolean", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUsers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DatabaseMarks",
                columns: table => new
                {
                    Key = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Value = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DatabaseMarks", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "Deputies",
                columns: table => new
                {
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    DeputyId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Deputies", x => new { x.PersonId, x.DeputyId });
                });

            migrationBuilder.CreateTable(
                name: "DirectoryChanges",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AgencyKey = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: true),
                    ById = table.Column<Guid>(type: "uuid", nullable: true),
                    ByName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    What = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DirectoryChanges", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DirectoryStates",
                columns: table => new
                {
                    Key = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DirectoryStates", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "DisputeReadings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DisputeId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Title = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Agency = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    AgencyName = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Page = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Verb = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Salt = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    FieldMarks = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DisputeReadings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Disputes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false),
                    Reference = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    PolicyId = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    PartnershipKey = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    CaseSystem = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    CaseReference = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    CaseReferenceNormalised = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CouncilArea = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Track = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Title = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Areas = table.Column<string[]>(type: "text[]", nullable: false),
                    Situations = table.Column<string[]>(type: "text[]", nullable: false),
                    AroseOn = table.Column<DateOnly>(type: "date", nullable: false),
                    SubmittedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    WhatWeAccept = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    WhereWeDiffer = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    OutcomeWanted = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    RaiserId = table.Column<Guid>(type: "uuid", nullable: false),
                    MainArea = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    RaisingAgencyName = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    RespondingAgencyNames = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    StageKey = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    EndedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LastActAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ConvenorRole = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    IsWithConvenor = table.Column<bool>(type: "boolean", nullable: false),
                    LearningReferred = table.Column<bool>(type: "boolean", nullable: false),
                    ConcernRemainsUntil = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    NextDueAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    NextDueBy = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    NextDueKind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    HistoryLength = table.Column<int>(type: "integer", nullable: false),
                    HistoryHead = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    SkippedStages = table.Column<int>(type: "integer", nullable: false),
                    Concern_Evidence = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Concern_Impact = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Concern_LivedExperience = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Concern_Source = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Concern_WhatHappened = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Salt = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    FieldMarks = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Disputes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Drafts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    Content = table.Column<string>(type: "character varying(200000)", maxLength: 200000, nullable: false),
                    StartedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    SavedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false),
                    ShownToId = table.Column<Guid>(type: "uuid", nullable: true),
                    ShownTo = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    ShownAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ReadAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Drafts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EvidenceDays",
                columns: table => new
                {
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Count = table.Column<int>(type: "integer", nullable: false),
                    Head = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EvidenceDays", x => new { x.Day, x.Kind });
                });

            migrationBuilder.CreateTable(
                name: "HandledForms",
                columns: table => new
                {
                    Token = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Location = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HandledForms", x => new { x.PersonId, x.Token });
                });

            migrationBuilder.CreateTable(
                name: "LearningThemes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false),
                    PolicyId = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    PartnershipKey = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LearningThemes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PolicyVersions",
                columns: table => new
                {
                    Id = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    PartnershipKey = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Json = table.Column<string>(type: "character varying(1000000)", maxLength: 1000000, nullable: false),
                    ContentHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    FirstUsedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PolicyVersions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Sessions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sessions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "UnsentForms",
                columns: table => new
                {
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Page = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Content = table.Column<string>(type: "character varying(400000)", maxLength: 400000, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UnsentForms", x => new { x.PersonId, x.Page });
                });

            migrationBuilder.CreateTable(
                name: "WrongTries",
                columns: table => new
                {
                    Key = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Count = table.Column<int>(type: "integer", nullable: false),
                    LastAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    WaitUntil = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WrongTries", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "AccessDecisions",
                columns: table => new
                {
                    ChangeId = table.Column<Guid>(type: "uuid", nullable: false),
                    IsConfirmed = table.Column<bool>(type: "boolean", nullable: false),
                    ById = table.Column<Guid>(type: "uuid", nullable: true),
                    ByName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccessDecisions", x => x.ChangeId);
                    table.ForeignKey(
                        name: "FK_AccessDecisions_AccessChanges_ChangeId",
                        column: x => x.ChangeId,
                        principalTable: "AccessChanges",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "WaitingPasswords",
                columns: table => new
                {
                    ChangeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    PasswordHash = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    ProtectedSecondHalf = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WaitingPasswords", x => x.ChangeId);
                    table.ForeignKey(
                        name: "FK_WaitingPasswords_AccessChanges_ChangeId",
                        column: x => x.ChangeId,
                        principalTable: "AccessChanges",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "People",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipKey = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    NormalisedName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    AgencyKey = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    LineManagerId = table.Column<Guid>(type: "uuid", nullable: true),
                    Team = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    LeftOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_People", x => x.Id);
                    table.ForeignKey(
                        name: "FK_People_Agencies_AgencyKey",
                        column: x => x.AgencyKey,
                        principalTable: "Agencies",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AspNetRoleClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    RoleId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClaimType = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    ClaimValue = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetRoleClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AspNetRoleClaims_AspNetRoles_RoleId",
                        column: x => x.RoleId,
                        principalTable: "AspNetRoles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClaimType = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    ClaimValue = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AspNetUserClaims_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserLogins",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    ProviderKey = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserLogins", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_AspNetUserLogins_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserPasskeys",
                columns: table => new
                {
                    CredentialId = table.Column<byte[]>(type: "bytea", maxLength: 1024, nullable: false),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    Data = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserPasskeys", x => x.CredentialId);
                    table.ForeignKey(
                        name: "FK_AspNetUserPasskeys_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserRoles",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    RoleId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserRoles", x => new { x.UserId, x.RoleId });
                    table.ForeignKey(
                        name: "FK_AspNetUserRoles_AspNetRoles_RoleId",
                        column: x => x.RoleId,
                        principalTable: "AspNetRoles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AspNetUserRoles_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserTokens",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    LoginProvider = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    Name = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    Value = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserTokens", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_AspNetUserTokens_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CaseFilings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    StageSequence = table.Column<int>(type: "integer", nullable: false),
                    System = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Where = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    FiledOn = table.Column<DateOnly>(type: "date", nullable: false),
                    PartyId = table.Column<Guid>(type: "uuid", nullable: false),
                    AgencyName = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    RecordedBy = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    DisputeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Salt = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    FieldMarks = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseFilings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CaseFilings_Disputes_DisputeId",
                        column: x => x.DisputeId,
                        principalTable: "Disputes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DisputeEvents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DisputeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    StageKey = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    AboutStage = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    Clause = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: true),
                    Name = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    Title = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    Agency = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    AgencyName = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    ForId = table.Column<Guid>(type: "uuid", nullable: true),
                    ForName = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    PartyId = table.Column<Guid>(type: "uuid", nullable: true),
                    PartyAgency = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    OwnSideOf = table.Column<Guid>(type: "uuid", nullable: true),
                    AboutId = table.Column<Guid>(type: "uuid", nullable: true),
                    AboutName = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    AboutAgencyName = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    InPlaceOfId = table.Column<Guid>(type: "uuid", nullable: true),
                    InPlaceOfName = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    Ground = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    Outcome = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    Amount = table.Column<int>(type: "integer", nullable: true),
                    Reason = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    SubjectId = table.Column<Guid>(type: "uuid", nullable: true),
                    SubjectHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    Calendar = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    Record = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    PreviousHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Salt = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    FieldMarks = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DisputeEvents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DisputeEvents_Disputes_DisputeId",
                        column: x => x.DisputeId,
                        principalTable: "Disputes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "GoodPractice",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartyId = table.Column<Guid>(type: "uuid", nullable: false),
                    OfAgencyName = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Who = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    What = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    RecognisedBy = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    AgencyName = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    DisputeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Salt = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    FieldMarks = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GoodPractice", x => x.Id);
                    table.ForeignKey(
                        name: "FK_GoodPractice_Disputes_DisputeId",
                        column: x => x.DisputeId,
                        principalTable: "Disputes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "IssuedDocuments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DisputeId = table.Column<Guid>(type: "uuid", nullable: false),
                    LastEvent = table.Column<int>(type: "integer", nullable: false),
                    IsPack = table.Column<bool>(type: "boolean", nullable: false),
                    ContentHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Agency = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    AgencyName = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Salt = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    FieldMarks = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IssuedDocuments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_IssuedDocuments_Disputes_DisputeId",
                        column: x => x.DisputeId,
                        principalTable: "Disputes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "NetworkMembers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Agency = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Name = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Role = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Contact = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    AddedBy = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    AddedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    DisputeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Salt = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    FieldMarks = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NetworkMembers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_NetworkMembers_Disputes_DisputeId",
                        column: x => x.DisputeId,
                        principalTable: "Disputes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Notices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    IsAlarm = table.Column<bool>(type: "boolean", nullable: false),
                    EventNumber = table.Column<int>(type: "integer", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    DisputeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Salt = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    FieldMarks = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Notices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Notices_Disputes_DisputeId",
                        column: x => x.DisputeId,
                        principalTable: "Disputes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Obligations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    StageSequence = table.Column<int>(type: "integer", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: true),
                    Role = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    PartyId = table.Column<Guid>(type: "uuid", nullable: true),
                    OwedBy = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Clause = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    Confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    DueAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    SubjectId = table.Column<Guid>(type: "uuid", nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    MetBy = table.Column<int>(type: "integer", nullable: true),
                    DisputeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Due_Amount = table.Column<int>(type: "integer", nullable: false),
                    Due_Basis = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Due_Calendar = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Due_DueUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Due_StartUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Due_Unit = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Salt = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    FieldMarks = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Obligations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Obligations_Disputes_DisputeId",
                        column: x => x.DisputeId,
                        principalTable: "Disputes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OwnSideNotes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    WrittenBy = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    AdviceFrom = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    AdviceOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AskedOf = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    DisputeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Salt = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    FieldMarks = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OwnSideNotes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OwnSideNotes_Disputes_DisputeId",
                        column: x => x.DisputeId,
                        principalTable: "Disputes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Parties",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Agency = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    AgencyName = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    IsStatutory = table.Column<bool>(type: "boolean", nullable: false),
                    Side = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    JoinedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    LeftAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    DisputeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Salt = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    FieldMarks = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Parties", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Parties_Disputes_DisputeId",
                        column: x => x.DisputeId,
                        principalTable: "Disputes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PlannedMeetings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    StageSequence = table.Column<int>(type: "integer", nullable: false),
                    MeetingType = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    MeetsAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Place = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Invited = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    ArrangedBy = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    AgencyName = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    ArrangedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    DisputeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Salt = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    FieldMarks = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlannedMeetings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PlannedMeetings_Disputes_DisputeId",
                        column: x => x.DisputeId,
                        principalTable: "Disputes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ResolutionPanels",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    StageSequence = table.Column<int>(type: "integer", nullable: false),
                    ConvenedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    MeetsAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Place = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    ChairId = table.Column<Guid>(type: "uuid", nullable: false),
                    ScrutineerAskedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ScrutineerWhyNot = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    ScrutineerAdvice = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    AdviceBy = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    AdviceGivenOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AdviceRecordedBy = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    PapersDueAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    PapersIssuedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Papers = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    HeldAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    HadQuorum = table.Column<bool>(type: "boolean", nullable: true),
                    Outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Decision = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    WhoActsNext = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    ReconvenesOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DisputeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Salt = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    FieldMarks = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ResolutionPanels", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ResolutionPanels_Disputes_DisputeId",
                        column: x => x.DisputeId,
                        principalTable: "Disputes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RiskReferrals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ReferredTo = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    WhoWasTold = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    ReferredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Reference = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    InsteadOfArrangement = table.Column<bool>(type: "boolean", nullable: false),
                    RecordedBy = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    AgencyName = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    DisputeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Salt = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    FieldMarks = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RiskReferrals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RiskReferrals_Disputes_DisputeId",
                        column: x => x.DisputeId,
                        principalTable: "Disputes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SafetyArrangements",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    WhatProtects = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    CheckedBy = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    OwnerName = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    OwnerAgencyName = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    SetBy = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    SetAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    AcknowledgedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    DisputeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Challenge_AgencyName = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    Challenge_At = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Challenge_By = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    Challenge_Why = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    Review_Amount = table.Column<int>(type: "integer", nullable: false),
                    Review_Basis = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Review_Calendar = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Review_DueUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Review_StartUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Review_Unit = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Salt = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    FieldMarks = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SafetyArrangements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SafetyArrangements_Disputes_DisputeId",
                        column: x => x.DisputeId,
                        principalTable: "Disputes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Seats",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Title = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Agency = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    AgencyName = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Capacity = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Tier = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    PartyId = table.Column<Guid>(type: "uuid", nullable: true),
                    From = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Until = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    DisputeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Salt = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    FieldMarks = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Seats", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Seats_Disputes_DisputeId",
                        column: x => x.DisputeId,
                        principalTable: "Disputes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StageRecords",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Sequence = table.Column<int>(type: "integer", nullable: false),
                    StageKey = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Ending = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    UnansweredBy = table.Column<string[]>(type: "text[]", nullable: false),
                    DisputeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Clock_Amount = table.Column<int>(type: "integer", nullable: true),
                    Clock_Basis = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Clock_Calendar = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    Clock_DueUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Clock_StartUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Clock_Unit = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Closing_ActionsTaken = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    Closing_AgreedActions = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    Closing_Outcome = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    Closing_Timescales = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    Escalation_At = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Escalation_HowToResolve = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    Escalation_Issue = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    Escalation_Name = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    Escalation_OutcomeWanted = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    Escalation_PartyId = table.Column<Guid>(type: "uuid", nullable: true),
                    Escalation_PersonId = table.Column<Guid>(type: "uuid", nullable: true),
                    Unheld_AgencyName = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    Unheld_Ground = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    Unheld_Reason = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Unheld_Why = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    Salt = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    FieldMarks = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StageRecords", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StageRecords_Disputes_DisputeId",
                        column: x => x.DisputeId,
                        principalTable: "Disputes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DraftComments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    From = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Step = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Text = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    DraftId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DraftComments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DraftComments_Drafts_DraftId",
                        column: x => x.DraftId,
                        principalTable: "Drafts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "LearningReferrals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false),
                    PolicyId = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    PartnershipKey = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Area = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    WhatHappened = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    WhatCouldChange = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Quarter = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    ThemeId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LearningReferrals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LearningReferrals_LearningThemes_ThemeId",
                        column: x => x.ThemeId,
                        principalTable: "LearningThemes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Recommendations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipKey = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Kind = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Text = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    OwnerKey = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    OwnerName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Due = table.Column<DateOnly>(type: "date", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    MadeBy = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    MadeAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    LearningThemeId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Recommendations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Recommendations_LearningThemes_LearningThemeId",
                        column: x => x.LearningThemeId,
                        principalTable: "LearningThemes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PersonRoles",
                columns: table => new
                {
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Role = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    PartnershipKey = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PersonRoles", x => new { x.PersonId, x.Role });
                    table.ForeignKey(
                        name: "FK_PersonRoles_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PanelMembers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Agency = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    AgencyName = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    IsPartner = table.Column<bool>(type: "boolean", nullable: false),
                    SitsFor = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    ReplacedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ReplacedWhy = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    Presence = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Conflict = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    MinutesAgreedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Dissent = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    ResolutionPanelId = table.Column<Guid>(type: "uuid", nullable: false),
                    Salt = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    FieldMarks = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PanelMembers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PanelMembers_ResolutionPanels_ResolutionPanelId",
                        column: x => x.ResolutionPanelId,
                        principalTable: "ResolutionPanels",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PanelMinutes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Why = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    WrittenBy = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ContentHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ResolutionPanelId = table.Column<Guid>(type: "uuid", nullable: false),
                    Salt = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    FieldMarks = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PanelMinutes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PanelMinutes_ResolutionPanels_ResolutionPanelId",
                        column: x => x.ResolutionPanelId,
                        principalTable: "ResolutionPanels",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AcceptanceRequests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    PartyId = table.Column<Guid>(type: "uuid", nullable: false),
                    IsCounterpart = table.Column<bool>(type: "boolean", nullable: false),
                    AskedById = table.Column<Guid>(type: "uuid", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Answer = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    AnsweredBy = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    StageRecordId = table.Column<Guid>(type: "uuid", nullable: false),
                    Due_Amount = table.Column<int>(type: "integer", nullable: false),
                    Due_Basis = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Due_Calendar = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Due_DueUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Due_StartUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Due_Unit = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Salt = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    FieldMarks = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AcceptanceRequests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AcceptanceRequests_StageRecords_StageRecordId",
                        column: x => x.StageRecordId,
                        principalTable: "StageRecords",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Additions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Text = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Why = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    AddedBy = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    AgencyName = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    AddedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    StageRecordId = table.Column<Guid>(type: "uuid", nullable: false),
                    Salt = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    FieldMarks = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Additions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Additions_StageRecords_StageRecordId",
                        column: x => x.StageRecordId,
                        principalTable: "StageRecords",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Discussions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    HeldAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Method = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Participants = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Place = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    MeetingType = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    Notes = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    RecordedBy = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    RecordedByAgency = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    StageRecordId = table.Column<Guid>(type: "uuid", nullable: false),
                    Salt = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    FieldMarks = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Discussions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Discussions_StageRecords_StageRecordId",
                        column: x => x.StageRecordId,
                        principalTable: "StageRecords",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "JointVersions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    ActionsTaken = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Timescales = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Outcome = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Aim = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ProposedBy = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    ProposedByParty = table.Column<Guid>(type: "uuid", nullable: false),
                    ProposedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ContentHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    StageRecordId = table.Column<Guid>(type: "uuid", nullable: false),
                    Salt = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    FieldMarks = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JointVersions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_JointVersions_StageRecords_StageRecordId",
                        column: x => x.StageRecordId,
                        principalTable: "StageRecords",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PartyParts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartyId = table.Column<Guid>(type: "uuid", nullable: false),
                    ConcernOrAnswer = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Position = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    WhatWouldChangeOurMind = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Decision = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    NewInformation = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    WrittenBy = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    LockedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    StageRecordId = table.Column<Guid>(type: "uuid", nullable: false),
                    Entered_AgencyName = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    Entered_By = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    Entered_From = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    Entered_On = table.Column<DateOnly>(type: "date", nullable: true),
                    Salt = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    FieldMarks = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PartyParts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PartyParts_StageRecords_StageRecordId",
                        column: x => x.StageRecordId,
                        principalTable: "StageRecords",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RecommendationReports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Evidence = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    By = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    ForName = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecommendationId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RecommendationReports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RecommendationReports_Recommendations_RecommendationId",
                        column: x => x.RecommendationId,
                        principalTable: "Recommendations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MinuteItems",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Heading = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Text = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    PanelMinutesId = table.Column<Guid>(type: "uuid", nullable: false),
                    Salt = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    FieldMarks = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MinuteItems", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MinuteItems_PanelMinutes_PanelMinutesId",
                        column: x => x.PanelMinutesId,
                        principalTable: "PanelMinutes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MinutesCorrections",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Words = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    PanelMinutesId = table.Column<Guid>(type: "uuid", nullable: false),
                    Salt = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    FieldMarks = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MinutesCorrections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MinutesCorrections_PanelMinutes_PanelMinutesId",
                        column: x => x.PanelMinutesId,
                        principalTable: "PanelMinutes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AgreedActions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    What = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Owner = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    AgencyName = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Due = table.Column<DateOnly>(type: "date", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ReportedBy = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    ReportedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Note = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    JointVersionId = table.Column<Guid>(type: "uuid", nullable: true),
                    ResolutionPanelId = table.Column<Guid>(type: "uuid", nullable: true),
                    Salt = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    FieldMarks = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgreedActions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AgreedActions_JointVersions_JointVersionId",
                        column: x => x.JointVersionId,
                        principalTable: "JointVersions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AgreedActions_ResolutionPanels_ResolutionPanelId",
                        column: x => x.ResolutionPanelId,
                        principalTable: "ResolutionPanels",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Signatures",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartyId = table.Column<Guid>(type: "uuid", nullable: false),
                    SignedBy = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    AgencyName = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Verdict = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Words = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    ContentHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    SignedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    JointVersionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Salt = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    FieldMarks = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Signatures", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Signatures_JointVersions_JointVersionId",
                        column: x => x.JointVersionId,
                        principalTable: "JointVersions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.InsertData(
                table: "DirectoryStates",
                columns: new[] { "Key", "Version" },
                values: new object[] { "directory", new Guid("00000000-0000-0000-0000-000000000000") });

            migrationBuilder.CreateIndex(
                name: "IX_Absences_PersonId",
                table: "Absences",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_AcceptanceRequests_StageRecordId",
                table: "AcceptanceRequests",
                column: "StageRecordId");

            migrationBuilder.CreateIndex(
                name: "IX_AccessChanges_AgencyKey_NeedsSecondPerson",
                table: "AccessChanges",
                columns: new[] { "AgencyKey", "NeedsSecondPerson" });

            migrationBuilder.CreateIndex(
                name: "IX_AccessChanges_PersonId_AskedById",
                table: "AccessChanges",
                columns: new[] { "PersonId", "AskedById" });

            migrationBuilder.CreateIndex(
                name: "IX_Additions_StageRecordId",
                table: "Additions",
                column: "StageRecordId");

            migrationBuilder.CreateIndex(
                name: "IX_Agencies_PartnershipKey_NormalisedName",
                table: "Agencies",
                columns: new[] { "PartnershipKey", "NormalisedName" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AgreedActions_JointVersionId",
                table: "AgreedActions",
                column: "JointVersionId");

            migrationBuilder.CreateIndex(
                name: "IX_AgreedActions_ResolutionPanelId",
                table: "AgreedActions",
                column: "ResolutionPanelId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetRoleClaims_RoleId",
                table: "AspNetRoleClaims",
                column: "RoleId");

            migrationBuilder.CreateIndex(
                name: "RoleNameIndex",
                table: "AspNetRoles",
                column: "NormalizedName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserClaims_UserId",
                table: "AspNetUserClaims",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserLogins_UserId",
                table: "AspNetUserLogins",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserPasskeys_UserId",
                table: "AspNetUserPasskeys",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserRoles_RoleId",
                table: "AspNetUserRoles",
                column: "RoleId");

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "AspNetUsers",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "AspNetUsers",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CaseFilings_DisputeId",
                table: "CaseFilings",
                column: "DisputeId");

            migrationBuilder.CreateIndex(
                name: "IX_DirectoryChanges_AgencyKey_At",
                table: "DirectoryChanges",
                columns: new[] { "AgencyKey", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_DirectoryChanges_PersonId_At",
                table: "DirectoryChanges",
                columns: new[] { "PersonId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Discussions_StageRecordId",
                table: "Discussions",
                column: "StageRecordId");

            migrationBuilder.CreateIndex(
                name: "IX_DisputeEvents_DisputeId_Number",
                table: "DisputeEvents",
                columns: new[] { "DisputeId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DisputeReadings_DisputeId_At",
                table: "DisputeReadings",
                columns: new[] { "DisputeId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_CaseReferenceNormalised",
                table: "Disputes",
                column: "CaseReferenceNormalised");

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_PartnershipKey_IsWithConvenor_NextDueAt",
                table: "Disputes",
                columns: new[] { "PartnershipKey", "IsWithConvenor", "NextDueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_PartnershipKey_State_NextDueAt",
                table: "Disputes",
                columns: new[] { "PartnershipKey", "State", "NextDueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_Reference",
                table: "Disputes",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DraftComments_DraftId",
                table: "DraftComments",
                column: "DraftId");

            migrationBuilder.CreateIndex(
                name: "IX_Drafts_OwnerId_SavedAt",
                table: "Drafts",
                columns: new[] { "OwnerId", "SavedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Drafts_ShownToId",
                table: "Drafts",
                column: "ShownToId");

            migrationBuilder.CreateIndex(
                name: "IX_GoodPractice_DisputeId",
                table: "GoodPractice",
                column: "DisputeId");

            migrationBuilder.CreateIndex(
                name: "IX_IssuedDocuments_ContentHash",
                table: "IssuedDocuments",
                column: "ContentHash");

            migrationBuilder.CreateIndex(
                name: "IX_IssuedDocuments_DisputeId",
                table: "IssuedDocuments",
                column: "DisputeId");

            migrationBuilder.CreateIndex(
                name: "IX_JointVersions_StageRecordId_Number",
                table: "JointVersions",
                columns: new[] { "StageRecordId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LearningReferrals_PartnershipKey_ThemeId",
                table: "LearningReferrals",
                columns: new[] { "PartnershipKey", "ThemeId" });

            migrationBuilder.CreateIndex(
                name: "IX_LearningReferrals_ThemeId",
                table: "LearningReferrals",
                column: "ThemeId");

            migrationBuilder.CreateIndex(
                name: "IX_LearningThemes_PartnershipKey_Name",
                table: "LearningThemes",
                columns: new[] { "PartnershipKey", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MinuteItems_PanelMinutesId",
                table: "MinuteItems",
                column: "PanelMinutesId");

            migrationBuilder.CreateIndex(
                name: "IX_MinutesCorrections_PanelMinutesId",
                table: "MinutesCorrections",
                column: "PanelMinutesId");

            migrationBuilder.CreateIndex(
                name: "IX_NetworkMembers_DisputeId",
                table: "NetworkMembers",
                column: "DisputeId");

            migrationBuilder.CreateIndex(
                name: "IX_Notices_DisputeId",
                table: "Notices",
                column: "DisputeId");

            migrationBuilder.CreateIndex(
                name: "IX_Notices_PersonId_At",
                table: "Notices",
                columns: new[] { "PersonId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Obligations_DisputeId",
                table: "Obligations",
                column: "DisputeId");

            migrationBuilder.CreateIndex(
                name: "IX_Obligations_PersonId_ClosedAt_DueAt",
                table: "Obligations",
                columns: new[] { "PersonId", "ClosedAt", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Obligations_Role_ClosedAt_DueAt",
                table: "Obligations",
                columns: new[] { "Role", "ClosedAt", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_OwnSideNotes_DisputeId",
                table: "OwnSideNotes",
                column: "DisputeId");

            migrationBuilder.CreateIndex(
                name: "IX_PanelMembers_ResolutionPanelId_PersonId",
                table: "PanelMembers",
                columns: new[] { "ResolutionPanelId", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PanelMinutes_ResolutionPanelId_Number",
                table: "PanelMinutes",
                columns: new[] { "ResolutionPanelId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Parties_Agency_DisputeId",
                table: "Parties",
                columns: new[] { "Agency", "DisputeId" });

            migrationBuilder.CreateIndex(
                name: "IX_Parties_DisputeId_Agency",
                table: "Parties",
                columns: new[] { "DisputeId", "Agency" });

            migrationBuilder.CreateIndex(
                name: "IX_PartyParts_StageRecordId_PartyId",
                table: "PartyParts",
                columns: new[] { "StageRecordId", "PartyId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_People_AgencyKey_LeftOn_NormalisedName",
                table: "People",
                columns: new[] { "AgencyKey", "LeftOn", "NormalisedName" });

            migrationBuilder.CreateIndex(
                name: "IX_People_LineManagerId",
                table: "People",
                column: "LineManagerId");

            migrationBuilder.CreateIndex(
                name: "IX_People_PartnershipKey_NormalisedName",
                table: "People",
                columns: new[] { "PartnershipKey", "NormalisedName" });

            migrationBuilder.CreateIndex(
                name: "IX_PersonRoles_PartnershipKey_Role",
                table: "PersonRoles",
                columns: new[] { "PartnershipKey", "Role" });

            migrationBuilder.CreateIndex(
                name: "IX_PlannedMeetings_DisputeId",
                table: "PlannedMeetings",
                column: "DisputeId");

            migrationBuilder.CreateIndex(
                name: "IX_PolicyVersions_PartnershipKey",
                table: "PolicyVersions",
                column: "PartnershipKey");

            migrationBuilder.CreateIndex(
                name: "IX_RecommendationReports_RecommendationId_Number",
                table: "RecommendationReports",
                columns: new[] { "RecommendationId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Recommendations_LearningThemeId",
                table: "Recommendations",
                column: "LearningThemeId");

            migrationBuilder.CreateIndex(
                name: "IX_Recommendations_PartnershipKey_OwnerKey",
                table: "Recommendations",
                columns: new[] { "PartnershipKey", "OwnerKey" });

            migrationBuilder.CreateIndex(
                name: "IX_Recommendations_PartnershipKey_State_Due",
                table: "Recommendations",
                columns: new[] { "PartnershipKey", "State", "Due" });

            migrationBuilder.CreateIndex(
                name: "IX_ResolutionPanels_DisputeId",
                table: "ResolutionPanels",
                column: "DisputeId");

            migrationBuilder.CreateIndex(
                name: "IX_ResolutionPanels_MeetsAt",
                table: "ResolutionPanels",
                column: "MeetsAt");

            migrationBuilder.CreateIndex(
                name: "IX_RiskReferrals_DisputeId",
                table: "RiskReferrals",
                column: "DisputeId");

            migrationBuilder.CreateIndex(
                name: "IX_SafetyArrangements_DisputeId_Number",
                table: "SafetyArrangements",
                columns: new[] { "DisputeId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Seats_DisputeId",
                table: "Seats",
                column: "DisputeId");

            migrationBuilder.CreateIndex(
                name: "IX_Seats_PersonId_Until_DisputeId",
                table: "Seats",
                columns: new[] { "PersonId", "Until", "DisputeId" });

            migrationBuilder.CreateIndex(
                name: "IX_Sessions_PersonId",
                table: "Sessions",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Sessions_StartedAt",
                table: "Sessions",
                column: "StartedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Signatures_JointVersionId_PartyId",
                table: "Signatures",
                columns: new[] { "JointVersionId", "PartyId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StageRecords_DisputeId_Sequence",
                table: "StageRecords",
                columns: new[] { "DisputeId", "Sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_UnsentForms_At",
                table: "UnsentForms",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_WrongTries_LastAt",
                table: "WrongTries",
                column: "LastAt");

            Databases.AppendOnlyTriggers.AddForPostgreSql(migrationBuilder, Databases.AppendOnlyTriggers.First);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Absences");

            migrationBuilder.DropTable(
                name: "AcceptanceRequests");

            migrationBuilder.DropTable(
                name: "AccessDecisions");

            migrationBuilder.DropTable(
                name: "Additions");

            migrationBuilder.DropTable(
                name: "AgreedActions");

            migrationBuilder.DropTable(
                name: "AspNetRoleClaims");

            migrationBuilder.DropTable(
                name: "AspNetUserClaims");

            migrationBuilder.DropTable(
                name: "AspNetUserLogins");

            migrationBuilder.DropTable(
                name: "AspNetUserPasskeys");

            migrationBuilder.DropTable(
                name: "AspNetUserRoles");

            migrationBuilder.DropTable(
                name: "AspNetUserTokens");

            migrationBuilder.DropTable(
                name: "CaseFilings");

            migrationBuilder.DropTable(
                name: "DatabaseMarks");

            migrationBuilder.DropTable(
                name: "Deputies");

            migrationBuilder.DropTable(
                name: "DirectoryChanges");

            migrationBuilder.DropTable(
                name: "DirectoryStates");

            migrationBuilder.DropTable(
                name: "Discussions");

            migrationBuilder.DropTable(
                name: "DisputeEvents");

            migrationBuilder.DropTable(
                name: "DisputeReadings");

            migrationBuilder.DropTable(
                name: "DraftComments");

            migrationBuilder.DropTable(
                name: "EvidenceDays");

            migrationBuilder.DropTable(
                name: "GoodPractice");

            migrationBuilder.DropTable(
                name: "HandledForms");

            migrationBuilder.DropTable(
                name: "IssuedDocuments");

            migrationBuilder.DropTable(
                name: "LearningReferrals");

            migrationBuilder.DropTable(
                name: "MinuteItems");

            migrationBuilder.DropTable(
                name: "MinutesCorrections");

            migrationBuilder.DropTable(
                name: "NetworkMembers");

            migrationBuilder.DropTable(
                name: "Notices");

            migrationBuilder.DropTable(
                name: "Obligations");

            migrationBuilder.DropTable(
                name: "OwnSideNotes");

            migrationBuilder.DropTable(
                name: "PanelMembers");

            migrationBuilder.DropTable(
                name: "Parties");

            migrationBuilder.DropTable(
                name: "PartyParts");

            migrationBuilder.DropTable(
                name: "PersonRoles");

            migrationBuilder.DropTable(
                name: "PlannedMeetings");

            migrationBuilder.DropTable(
                name: "PolicyVersions");

            migrationBuilder.DropTable(
                name: "RecommendationReports");

            migrationBuilder.DropTable(
                name: "RiskReferrals");

            migrationBuilder.DropTable(
                name: "SafetyArrangements");

            migrationBuilder.DropTable(
                name: "Seats");

            migrationBuilder.DropTable(
                name: "Sessions");

            migrationBuilder.DropTable(
                name: "Signatures");

            migrationBuilder.DropTable(
                name: "UnsentForms");

            migrationBuilder.DropTable(
                name: "WaitingPasswords");

            migrationBuilder.DropTable(
                name: "WrongTries");

            migrationBuilder.DropTable(
                name: "AspNetRoles");

            migrationBuilder.DropTable(
                name: "AspNetUsers");

            migrationBuilder.DropTable(
                name: "Drafts");

            migrationBuilder.DropTable(
                name: "PanelMinutes");

            migrationBuilder.DropTable(
                name: "People");

            migrationBuilder.DropTable(
                name: "Recommendations");

            migrationBuilder.DropTable(
                name: "JointVersions");

            migrationBuilder.DropTable(
                name: "AccessChanges");

            migrationBuilder.DropTable(
                name: "ResolutionPanels");

            migrationBuilder.DropTable(
                name: "Agencies");

            migrationBuilder.DropTable(
                name: "LearningThemes");

            migrationBuilder.DropTable(
                name: "StageRecords");

            migrationBuilder.DropTable(
                name: "Disputes");
        }
    }
}
