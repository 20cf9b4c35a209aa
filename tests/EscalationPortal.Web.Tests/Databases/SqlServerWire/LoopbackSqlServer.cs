using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using Microsoft.Data.SqlClient;

namespace EscalationPortal.Web.Tests.Databases.SqlServerWire;

/// <summary>
/// Speaks enough of SQL Server's protocol for the real driver to log in and run commands, and answers each with <see cref="Answer"/>.
/// It understands no SQL: it shows that the driver is whole, not that a statement is right.
/// </summary>
internal sealed class LoopbackSqlServer : IAsyncDisposable
{
    public const int Answer = 42;

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentQueue<PacketType> _received = new();
    private readonly Task _accepting;

    public LoopbackSqlServer()
    {
        _listener.Start();
        _accepting = AcceptAsync();
    }

    /// <summary>What the driver sent, in order.</summary>
    public IReadOnlyCollection<PacketType> Received => _received;

    public string ConnectionString => new SqlConnectionStringBuilder
    {
        DataSource = $"tcp:127.0.0.1,{((IPEndPoint)_listener.LocalEndpoint).Port}",
        UserID = "anyone",
        Password = "anything",
        Encrypt = SqlConnectionEncryptOption.Optional,
        Pooling = false,
        ConnectRetryCount = 0,
    }.ConnectionString;

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _accepting;
        _stop.Dispose();
        _listener.Dispose();
    }

    private async Task AcceptAsync()
    {
        List<Task> connections = [];
        try
        {
            while (true)
                connections.Add(ServeAsync(await _listener.AcceptTcpClientAsync(_stop.Token)));
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            await Task.WhenAll(connections);
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            var stream = client.GetStream();
            try
            {
                while (await TdsMessage.ReadAsync(stream, _stop.Token) is { } message)
                {
                    _received.Enqueue(message.Type);
                    await AnswerTo(message.Type).WriteAsync(stream, _stop.Token);
                }
            }
            catch (Exception e) when (e is IOException || _stop.IsCancellationRequested)
            {
                // The driver may close its socket at any moment.
            }
        }
    }

    private static TdsMessage AnswerTo(PacketType type) => type switch
    {
        PacketType.PreLogin => TdsAnswers.PreLogin(),
        PacketType.Login => TdsAnswers.LoginAccepted(),
        PacketType.SqlBatch => TdsAnswers.BatchResult(Answer),
        PacketType.RemoteProcedureCall => TdsAnswers.ProcedureResult(Answer),
        _ => throw new NotSupportedException($"The loopback server has no answer to packet type {type}."),
    };
}
