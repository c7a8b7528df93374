import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openFaces, facesFolder } from "./packages/fonts/dist/index.js";
import { fileURLToPath } from "node:url";
import { loadFaces, chooseFaces } from "./packages/render-pdf/dist/face-set.js";
import { typstSource } from "./packages/render-pdf/dist/typst/source.js";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { readdirSync } from "node:fs";
import { examineBatch, planBatch } from "./packages/batch/dist/index.js";
const files=new Map();
for (const f of ["data","templates"]) for (const p of readdirSync(f,{recursive:true})) if(/\.(ya?ml|hbs)$/.test(p)) files.set(`${f}/${p}`, readFileSync(join(f,p)));
const folder=fileURLToPath(facesFolder());
const faces=openFaces.map(({name,role,file})=>({name,role,bytes:readFileSync(join(folder,file))}));
const {ready}=examineBatch(files,"2025");
const plan=planBatch(ready);
const style=ready.project.style.value;
const {faces:loaded,blobs}=loadFaces(faces);
const c=NodeCompiler.create({fontArgs:[{fontBlobs:blobs.map(b=>Buffer.from(b))}]});
const chains=chooseFaces(loaded,style);
const guides=plan.regions.map(r=>r.jobs.find(j=>j.document==="guide").making.from.tree);
const med=(a)=>[...a].sort((x,y)=>x-y)[a.length>>1].toFixed(1);
function run(name, edit, trees=guides){
  const A=[],B=[],S=[];
  for(const g of trees){ const s0=performance.now(); const src=edit(typstSource(g,style,chains,false)); const t0=performance.now(); const r=c.compile({mainFileContent:src}); const res=r.result; if(!res){console.log(r.takeDiagnostics()?.shortDiagnostics); return;} const t1=performance.now(); c.pdf(res,{pdfStandard:"a-2a",pdfTags:true}); const t2=performance.now(); c.evictCache(0); A.push(t1-t0);B.push(t2-t1);S.push(t0-s0);}
  console.log(name,"src",med(S),"compile",med(A),"pdf",med(B));
}
run("guide",s=>s);
run("empty",s=>s.slice(0,s.indexOf("#portrait(")==-1?0:s.lastIndexOf("#portrait(")), guides.map(g=>({...g,sections:[]})));
run("no mark",s=>s, guides.map(g=>{const {mark,...r}=g;return r;}));
run("no corners",s=>s.replace(/#let corner\(kind, name, which\) = context \{[^]*?\n\}/,"#let corner(kind, name, which) = none"));
run("no tables",s=>s,guides.map(g=>({...g,sections:g.sections.map(x=>({...x,blocks:x.blocks.filter(b=>b.type!=="table")}))})));
run("one para",s=>s,guides.map(g=>({...g,sections:g.sections.map(x=>({...x,blocks:x.blocks.slice(0,1)}))})));
const src=typstSource(guides[0],style,chains,false); console.log(src.length, src.slice(src.lastIndexOf("#portrait(")).length);
console.log(src.slice(src.lastIndexOf("#portrait("), src.lastIndexOf("#portrait(")+3000));
