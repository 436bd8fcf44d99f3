// A plugin that uses what Rust's standard library has, and tells what came of it. The variable MODE says how it ends.
use std::collections::HashMap;
use std::io::{Read, Write};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};
use std::{env, fs, net, process, thread};

fn main() {
    match env::var("MODE").as_deref() {
        Ok("panic") => panic!("no such option"),
        Ok("exit") => process::exit(3),
        Ok("memory") => return allocate_for_ever(),
        _ => (),
    }
    let mut input = Vec::new();
    std::io::stdin().read_to_end(&mut input).unwrap();
    let report = report(&input);
    eprintln!("done");
    let stdout = std::io::stdout();
    let mut out = stdout.lock();
    // In pieces whose size has nothing to do with pages or buffers.
    for piece in report.as_bytes().iter().chain(input.iter()).copied().collect::<Vec<u8>>().chunks(4093) {
        out.write_all(piece).unwrap();
    }
}

fn report(input: &[u8]) -> String {
    let started = Instant::now();
    thread::sleep(Duration::from_secs(3600));
    let slept = started.elapsed();
    let map: HashMap<u32, ()> = (1..8).map(|key| (key, ())).collect();
    let order: Vec<u32> = map.keys().copied().collect();
    let large = vec![1u8; 300 << 20];
    let lines = [
        format!("args {:?}", env::args().collect::<Vec<_>>()),
        format!("variables {:?}", env::vars().collect::<Vec<_>>()),
        format!("input {} sum {}", input.len(), input.iter().map(|byte| *byte as u64).sum::<u64>()),
        format!("memory {}", large.iter().map(|byte| *byte as u64).sum::<u64>()),
        format!("time {:?}", SystemTime::now().duration_since(UNIX_EPOCH).unwrap()),
        format!("slept an hour in less than a second {}", slept < Duration::from_secs(1)),
        format!("order {:?}", order),
        format!("read {}", fs::read("/etc/passwd").is_err()),
        format!("write {}", fs::write("out.txt", "x").is_err()),
        format!("list {}", fs::read_dir("/").is_err()),
        format!("remove {}", fs::remove_file("x").is_err()),
        format!("folder {}", fs::create_dir("x").is_err()),
        format!("network {}", net::TcpStream::connect("127.0.0.1:1").is_err()),
        format!("thread {}", thread::Builder::new().spawn(|| ()).is_err()),
        format!("command {}", process::Command::new("true").status().is_err()),
    ];
    lines.join("\n") + "\n"
}

fn allocate_for_ever() {
    let mut all: Vec<Vec<u8>> = Vec::new();
    loop {
        all.push(vec![1; 1 << 24]);
    }
}
