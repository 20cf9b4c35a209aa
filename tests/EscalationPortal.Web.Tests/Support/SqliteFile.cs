using Microsoft.Data.Sqlite;

namespace EscalationPortal.Web.Tests.Support;

internal static class SqliteFile
{
    /// <returns>All that is in a database, as one file without a journal beside it.</returns>
    public static byte[] Whole(string file)
    {
        var whole = file + ".whole";
        using (var connection = new SqliteConnection($"Data Source={file};Pooling=False"))
        {
            connection.Open();
            using var copy = connection.CreateCommand();
            copy.CommandText = "VACUUM INTO $file";
            copy.Parameters.AddWithValue("$file", whole);
            copy.ExecuteNonQuery();
        }

        var content = File.ReadAllBytes(whole);
        File.Delete(whole);
        return content;
    }
}
