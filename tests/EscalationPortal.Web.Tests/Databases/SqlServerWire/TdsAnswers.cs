using System.Text;

namespace EscalationPortal.Web.Tests.Databases.SqlServerWire;

/// <summary>The four answers that a driver needs, written as MS-TDS lays them out.</summary>
internal static class TdsAnswers
{
    private const byte ColumnMetadata = 0x81;
    private const byte Row = 0xD1;
    private const byte LoginAcknowledged = 0xAD;
    private const byte EnvironmentChange = 0xE3;
    private const byte ReturnStatus = 0x79;
    private const byte Done = 0xFD;
    private const byte DoneProcedure = 0xFE;
    private const byte DoneInProcedure = 0xFF;
    private const byte FourByteInteger = 0x38;

    private const ushort Final = 0x00;
    private const ushort MoreFollows = 0x01;
    private const ushort HasRowCount = 0x10;

    // SQL Server 2022, because EF Core and SqlClient ask the version before they use what is new.
    private static readonly byte[] ServerVersion = [16, 0, 0x10, 0];

    // SQL_Latin1_General_CP1_CI_AS: the driver writes no text parameter before it knows the database's collation.
    private static readonly byte[] Collation = [0x09, 0x04, 0xD0, 0x00, 0x34];

    public static TdsMessage PreLogin()
    {
        const byte version = 0, encryption = 1, end = 0xFF, encryptionNotSupported = 2;
        const byte versionAt = 11, encryptionAt = 17;
        return new TdsMessage(PacketType.Answer,
        [
            version, 0, versionAt, 0, 6,
            encryption, 0, encryptionAt, 0, 1,
            end,
            .. ServerVersion, 0, 0,
            encryptionNotSupported,
        ]);
    }

    public static TdsMessage LoginAccepted() => Write(writer =>
    {
        const string program = "Microsoft SQL Server";
        const byte collationChanged = 7;
        writer.Write(EnvironmentChange);
        writer.Write((ushort)(1 + 1 + Collation.Length + 1));
        writer.Write(collationChanged);
        writer.Write((byte)Collation.Length);
        writer.Write(Collation);
        writer.Write((byte)0); // no collation before

        byte[] transactSql = [1];
        byte[] tds74 = [0x74, 0x00, 0x00, 0x04];
        writer.Write(LoginAcknowledged);
        writer.Write((ushort)(transactSql.Length + tds74.Length + 1 + (2 * program.Length) + ServerVersion.Length));
        writer.Write(transactSql);
        writer.Write(tds74);
        WriteShortText(writer, program);
        writer.Write(ServerVersion);
        WriteDone(writer, Done, Final, rows: 0);
    });

    public static TdsMessage BatchResult(int value) => Write(writer =>
    {
        WriteSingleValue(writer, value);
        WriteDone(writer, Done, HasRowCount, rows: 1);
    });

    public static TdsMessage ProcedureResult(int value) => Write(writer =>
    {
        WriteSingleValue(writer, value);
        WriteDone(writer, DoneInProcedure, HasRowCount | MoreFollows, rows: 1);
        writer.Write(ReturnStatus);
        writer.Write(0);
        WriteDone(writer, DoneProcedure, Final, rows: 0);
    });

    private static void WriteSingleValue(BinaryWriter writer, int value)
    {
        writer.Write(ColumnMetadata);
        writer.Write((ushort)1);
        writer.Write(0u); // user type
        writer.Write((ushort)0); // flags: not null
        writer.Write(FourByteInteger);
        WriteShortText(writer, "Value");
        writer.Write(Row);
        writer.Write(value);
    }

    private static void WriteShortText(BinaryWriter writer, string text)
    {
        writer.Write((byte)text.Length);
        writer.Write(Encoding.Unicode.GetBytes(text));
    }

    private static void WriteDone(BinaryWriter writer, byte token, ushort status, ulong rows)
    {
        writer.Write(token);
        writer.Write(status);
        writer.Write((ushort)0); // current command
        writer.Write(rows);
    }

    private static TdsMessage Write(Action<BinaryWriter> write)
    {
        using var body = new MemoryStream();
        using var writer = new BinaryWriter(body);
        write(writer);
        return new TdsMessage(PacketType.Answer, body.ToArray());
    }
}
