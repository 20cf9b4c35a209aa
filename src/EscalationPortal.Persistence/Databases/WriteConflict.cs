using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace EscalationPortal.Persistence.Databases;

/// <summary>
/// What happens every day as two people save at the same moment, or one form comes twice: an answer to a person, not an
/// error.
/// </summary>
public static class WriteConflict
{
    private const int SqliteUnique = 2067, SqlitePrimaryKey = 1555, SqlServerUniqueIndex = 2601, SqlServerUniqueKey = 2627;

    public static bool Is(Exception? failure) => failure is DbUpdateConcurrencyException || Cause(failure) is DbUpdateException
    {
        InnerException: SqliteException { SqliteExtendedErrorCode: SqliteUnique or SqlitePrimaryKey }
            or SqlException { Number: SqlServerUniqueIndex or SqlServerUniqueKey }
            or PostgresException { SqlState: PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.SerializationFailure },
    };

    /// <summary>EF wraps what may pass by itself, such as PostgreSQL's failure to serialise, into an advice to try again.</summary>
    private static Exception? Cause(Exception? failure) =>
        failure is InvalidOperationException { InnerException: DbUpdateException wrapped } ? wrapped : failure;
}
