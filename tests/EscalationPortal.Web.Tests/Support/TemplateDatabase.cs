using Microsoft.Data.Sqlite;

namespace EscalationPortal.Web.Tests.Support;

/// <summary>The demonstration, made once in a test run by the portal itself; each factory starts with a copy.</summary>
internal static class TemplateDatabase
{
    private static readonly Lazy<byte[]> s_content = new(Make);

    public static void CopyTo(string file) => File.WriteAllBytes(file, s_content.Value);

    private static byte[] Make()
    {
        using var portal = new PortalFactory(isTemplate: true);
        _ = portal.Services;
        // Into one file without a journal beside it.
        var whole = portal.DatabaseFile + ".whole";
        using (var connection = new SqliteConnection($"Data Source={portal.DatabaseFile};Pooling=False"))
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
